package org.ballotwatch.resolution;

import org.jspecify.annotations.Nullable;

/**
 * The result of the reports on a place, an actor or a category.
 *
 * @param value null if no report gives one
 * @param disagreement the share of voices with a value that do not give the modal one, in [0, 1)
 * @param voices the number of independent voices among the reports that count
 * @param decidedBy the index of the report that gave {@code value}, -1 if none
 */
public record ResolvedChoice<T>(@Nullable T value, double disagreement, int voices, int decidedBy) {}
