/** Elections and their results, stage by stage. */
package org.ballotwatch.election;
