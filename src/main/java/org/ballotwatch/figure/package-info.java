/** Figures: the numbers that sources report, and the values resolved from them. It depends on no feature. */
package org.ballotwatch.figure;
