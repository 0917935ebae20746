package org.ballotwatch.resolution;

import java.math.BigDecimal;

/**
 * What a figure's reports come to.
 *
 * @param best null where no report commits itself to a number
 * @param low null where no report sets a lower bound
 * @param high null where no report sets an upper bound
 * @param disagreement the share of reports with a value that do not give the modal one, in [0, 1)
 * @param voices how many independent ones speak among the reports that count
 * @param decidedBy the place in the list of the report that gave {@code best}, -1 if none
 */
public record ResolvedQuantity(
        BigDecimal best, BigDecimal low, BigDecimal high, double disagreement, int voices, int decidedBy) {}
