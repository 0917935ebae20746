/** Counts of incidents by type, place, time and phase of the election. */
package org.ballotwatch.statistics;
