/** Search: records by their names and titles, in any spelling or script. */
@NullMarked
package org.ballotwatch.search;

import org.jspecify.annotations.NullMarked;
