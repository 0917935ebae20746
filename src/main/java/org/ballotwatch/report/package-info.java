/** One source's word on one fact: what every kind of report carries, and the clocks under which reports are read. */
package org.ballotwatch.report;
