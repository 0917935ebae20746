/** One source's claim about one fact: the header of all kinds of reports, and the clocks under which they are read. */
package org.ballotwatch.report;
