/** One source's claim about one fact: the header of all kinds of reports, and the clocks under which they are read. */
@NullMarked
package org.ballotwatch.report;

import org.jspecify.annotations.NullMarked;
