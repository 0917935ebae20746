package org.ballotwatch.figure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;

/** Sorts figures in the order in which measures, groups and weapons are declared; figures of a part follow. */
final class FigureOrder {
    static final Comparator<Figure> NATURAL = comparing(Figure::measure)
            .thenComparing(Figure::group)
            .thenComparing(Figure::weapon, nullsFirst(naturalOrder()))
            .thenComparing(Figure::scope, nullsFirst(naturalOrder()));

    private FigureOrder() {}
}
