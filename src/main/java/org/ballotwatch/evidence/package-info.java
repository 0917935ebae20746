/** Evidence: every shown value of an incident or election, with the reports that it rests on and their citations. */
package org.ballotwatch.evidence;
