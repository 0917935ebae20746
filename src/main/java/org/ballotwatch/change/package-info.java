/** What became known between two days: the values shown of an event that differ, and the reports that did it. */
package org.ballotwatch.change;
