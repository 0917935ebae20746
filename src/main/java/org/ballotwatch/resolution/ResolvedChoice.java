package org.ballotwatch.resolution;

/**
 * What the reports on a place, an actor or a category come to.
 *
 * @param value null where no report says
 * @param disagreement the share of reports with a value that do not give the modal one, in [0, 1)
 * @param voices how many independent ones speak among the reports that count
 * @param decidedBy the place in the list of the report that gave {@code value}, -1 if none
 */
public record ResolvedChoice<T>(T value, double disagreement, int voices, int decidedBy) {}
