/** Timelines: incidents, elections, results, disputes and statements in one list by their days. */
package org.ballotwatch.timeline;
