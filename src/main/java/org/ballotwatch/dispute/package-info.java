/** Disputes over elections: appeals, suits and demands, and the steps that they took. */
package org.ballotwatch.dispute;
