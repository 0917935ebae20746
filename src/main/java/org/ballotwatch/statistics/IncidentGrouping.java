package org.ballotwatch.statistics;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.place.Place;
import org.eclipse.microprofile.graphql.Description;

@Description("What statistics of incidents are grouped by.")
public enum IncidentGrouping {
    @Description("Country, by code.")
    COUNTRY(comparing(statistic -> statistic.country().code)),

    @Description("Month in which they began, earliest first; those known to the year or decade only last.")
    MONTH(comparing(IncidentStatistic::month, nullsLast(naturalOrder()))),

    @Description("Week in which they began, Monday to Sunday, earliest first; those not known to the day last.")
    WEEK(comparing(IncidentStatistic::week, nullsLast(naturalOrder()))),

    @Description("Primary type, in the order of IncidentType.")
    TYPE(comparing(IncidentStatistic::type)),

    @Description(
            "Phase of the election around which is counted, or of that in filter.election, earliest first; those that meet or may "
                    + "meet several phases last.")
    TIMING(comparing(IncidentStatistic::timing, nullsLast(naturalOrder()))),

    @Description("Place, by name, unknown places last. A place does not include the places in it.")
    PLACE(comparing(
            IncidentStatistic::place,
            nullsLast(comparing((Place place) -> place.name).thenComparing(place -> place.uuid.toString())))),

    @Description(
            "Actor that took part in any role, by name; incidents without an actor last. An incident is in the group of each of its actors.")
    ACTOR(comparing(
            IncidentStatistic::actor, nullsLast(comparing(Actor::getName).thenComparing(actor -> actor.actorKey()
                    .toString()))));

    private final Comparator<IncidentStatistic> order;

    IncidentGrouping(Comparator<IncidentStatistic> order) {
        this.order = order;
    }

    /** Returns the groupings that a client gave, each once. */
    static List<IncidentGrouping> checked(String argument, List<IncidentGrouping> by) {
        if (by.isEmpty()) {
            throw Refusal.argument(argument, argument + " must contain at least one of " + List.of(values()));
        }
        EnumSet<IncidentGrouping> seen = EnumSet.noneOf(IncidentGrouping.class);
        for (IncidentGrouping grouping : by) {
            if (!seen.add(grouping)) {
                throw Refusal.argument(argument, argument + " names " + grouping + " more than once; once is enough");
            }
        }
        return by;
    }

    /** Sorts by the first grouping, within it by the second, and so on. */
    static Comparator<IncidentStatistic> order(List<IncidentGrouping> by) {
        return by.stream()
                .map(grouping -> grouping.order)
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }
}
