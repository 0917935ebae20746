/** Changes in knowledge between two days: the values of an event that differ, and the reports that changed them. */
package org.ballotwatch.change;
