/** The pages beside GraphQL: the start page, the documentation and the explorer. */
@NullMarked
package org.ballotwatch.website;

import org.jspecify.annotations.NullMarked;
