package org.ballotwatch.statistics;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.place.Place;
import org.eclipse.microprofile.graphql.Description;

@Description("Dimension of counts of incidents around an election.")
public enum IncidentDimension {
    @Description("Month in which they began, earliest first; those known to the year or decade only last.")
    MONTH(comparing(IncidentCount::month, nullsLast(naturalOrder()))),

    @Description("Week in which they began, Monday to Sunday, earliest first; those not known to the day last.")
    WEEK(comparing(IncidentCount::week, nullsLast(naturalOrder()))),

    @Description("Type, in the order of IncidentType.")
    TYPE(comparing(IncidentCount::type)),

    @Description("Phase of the election, earliest first; those that meet or may meet several phases last.")
    TIMING(comparing(IncidentCount::timing, nullsLast(naturalOrder()))),

    @Description("Place, by name, unknown places last. A place does not include the places in it.")
    PLACE(comparing(
            IncidentCount::place,
            nullsLast(comparing((Place place) -> place.name).thenComparing(place -> place.uuid, naturalOrder()))));

    private final Comparator<IncidentCount> order;

    IncidentDimension(Comparator<IncidentCount> order) {
        this.order = order;
    }

    /** Sorts by the first dimension, within it by the second, and so on. */
    static Comparator<IncidentCount> order(List<IncidentDimension> by) {
        return by.stream()
                .map(dimension -> dimension.order)
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    /** Returns the dimensions that a client gave, each once. */
    static List<IncidentDimension> checked(String argument, List<IncidentDimension> by) {
        if (by.isEmpty()) {
            throw Refusal.argument(argument, argument + " must contain at least one of " + List.of(values()));
        }
        EnumSet<IncidentDimension> seen = EnumSet.noneOf(IncidentDimension.class);
        for (IncidentDimension dimension : by) {
            if (!seen.add(dimension)) {
                throw Refusal.argument(argument, argument + " names " + dimension + " more than once; once is enough");
            }
        }
        return by;
    }
}
