/** Evidence: every value that is shown of an incident or an election, with all that it rests on and how to cite that. */
package org.ballotwatch.evidence;
