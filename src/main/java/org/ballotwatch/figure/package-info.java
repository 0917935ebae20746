/** Figures: the numbers that sources report, and the values resolved from them. */
package org.ballotwatch.figure;
