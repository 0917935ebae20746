/** Timelines: incidents, elections, results, disputes and statements in one list by day. */
package org.ballotwatch.timeline;
