/** Counted things: what sources report of them and the figure they come to. Knows no feature. */
package org.ballotwatch.figure;
