package org.ballotwatch.resolution;

import java.math.BigDecimal;

/**
 * The result of a figure's reports.
 *
 * @param best null if no report commits itself to a number
 * @param low null if no report sets a lower bound
 * @param high null if no report sets an upper bound
 * @param disagreement the share of reports with a value that do not give the modal one, in [0, 1)
 * @param voices the number of independent voices among the reports that count
 * @param decidedBy the index of the report that gave {@code best}, -1 if none
 */
public record ResolvedQuantity(
        BigDecimal best, BigDecimal low, BigDecimal high, double disagreement, int voices, int decidedBy) {}
