/** Identity of records: their global ids and their external ids. */
@NullMarked
package org.ballotwatch.identity;

import org.jspecify.annotations.NullMarked;
