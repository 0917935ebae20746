/** The resolution of differing reports into the one value shown: plain arithmetic, without a database. */
@NullMarked
package org.ballotwatch.resolution;

import org.jspecify.annotations.NullMarked;
