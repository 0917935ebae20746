/** Disputes over elections: appeals, suits and demands, and their steps. */
package org.ballotwatch.dispute;
