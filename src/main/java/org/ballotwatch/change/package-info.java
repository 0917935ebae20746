/** Changes in knowledge: the days of an event, the values that differ between two of them, and the reports behind. */
package org.ballotwatch.change;
