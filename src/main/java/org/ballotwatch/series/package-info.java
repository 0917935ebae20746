/** Numbers of an incident or election over the days, as a chart or a slider needs them. */
package org.ballotwatch.series;
