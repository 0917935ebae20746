package org.ballotwatch.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.event.DayReach;
import org.ballotwatch.graphql.paging.EntryCount;
import org.ballotwatch.place.CountryCode;
import org.ballotwatch.report.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of incidents that the database keeps by country, type and month, because counting them reads every incident.
 * They are current numbers without history.
 */
public final class IncidentTally {
    private final IncidentFilter filter;

    /** The first day of the first whole month, null if the list has no first day. */
    private final @Nullable LocalDate monthsFrom;

    /** The day after the last whole month, null if the list has no last day. */
    private final @Nullable LocalDate monthsTo;

    private IncidentTally(IncidentFilter filter) {
        this.filter = filter;
        this.monthsFrom = filter.from == null
                ? null
                : filter.from.minusDays(1).withDayOfMonth(1).plusMonths(1);
        LocalDate end = filter.to == null ? null : filter.to.plusDays(1).withDayOfMonth(1);
        // Without a whole month, beforeTheMonths finds all.
        this.monthsTo = end != null && monthsFrom != null && end.isBefore(monthsFrom) ? monthsFrom : end;
    }

    /** Whether the conditions let all incidents pass that are listed now. */
    public static boolean counts(Conditions where, Knowledge knowledge) {
        return knowledge.isOfNow() && where.areOnly(IncidentConditions.LISTED);
    }

    /**
     * Returns the number of incidents that pass a filter; null if it looks at more than country, types and days, or if a
     * past day or moment is meant.
     *
     * @param where all conditions of the list
     */
    static @Nullable EntryCount count(
            @Nullable IncidentFilter filter, Conditions where, IncidentConditions conditions, Knowledge knowledge) {
        IncidentFilter tallied = IncidentFilter.ofTallied(filter);
        if (!knowledge.isOfNow()
                || !where.sql().equals(conditions.of(tallied, knowledge).sql())) {
            return null;
        }
        return new IncidentTally(tallied).count(where);
    }

    private EntryCount count(Conditions where) {
        List<String> numbers = new ArrayList<>();
        numbers.add(sum("incident_tally", kind()));
        numbers.add(sum("incident_tally_change", List.of()));
        if (filter.types != null) {
            numbers.add(ofFurtherType());
        }
        if (filter.from != null) {
            numbers.add(beforeTheMonths());
        }
        if (filter.to != null) {
            numbers.add(afterTheMonths());
        }
        String sql = """
                with reach as materialized (
                  select %s as country_id, %s as after, %s as before
                )
                select %s""".formatted(
                        filter.country == null ? "null" : "(" + CountryCode.id(filter.country) + ")",
                        DayReach.AFTER,
                        DayReach.BEFORE,
                        String.join("\n  + ", numbers));
        return new EntryCount(
                sql, query -> where.bind(query).bind("monthsFrom", monthsFrom).bind("monthsTo", monthsTo));
    }

    /** Incidents in whole months, by their first type, from kept numbers. */
    private String sum(String table, List<String> kind) {
        List<String> groups = new ArrayList<>(kind);
        if (filter.country != null) {
            groups.add("t.country_id = reach.country_id");
        }
        if (filter.types != null) {
            groups.add("t.type = any(:types)");
        }
        if (filter.from != null) {
            groups.add("t.month >= :monthsFrom");
        }
        if (filter.to != null) {
            groups.add("t.month < :monthsTo");
        }
        return "(select coalesce(sum(t.incidents), 0) from reach join %s t on %s)"
                .formatted(table, groups.isEmpty() ? "true" : String.join("\n    and ", groups));
    }

    /** Selects groups that have each incident once, as few as possible. */
    private List<String> kind() {
        boolean allMonths = filter.from == null && filter.to == null;
        if (filter.country != null) {
            return List.of(allMonths ? "t.month is null" : "t.month is not null");
        }
        return allMonths ? List.of("t.country_id is not null", "t.month is null") : List.of("t.country_id is null");
    }

    /** Incidents in whole months of which one of the types is a further type only. */
    private String ofFurtherType() {
        List<String> where = new ArrayList<>(
                List.of("i.further_types <> '{}'", "i.further_types && :types", "i.type <> all(:types)"));
        if (filter.from != null) {
            where.add("i.earliest_start >= :monthsFrom and i.starts_on >= :monthsFrom");
        }
        if (filter.to != null) {
            where.add("i.earliest_start < :monthsTo and i.starts_on < :monthsTo::date + reach.before");
        }
        return number(where);
    }

    private String beforeTheMonths() {
        List<String> where = ofTypes();
        where.add("i.latest_end >= :from and i.starts_on >= :from::date - reach.after");
        where.add("i.earliest_start < :monthsFrom and i.starts_on < :monthsFrom::date + reach.before");
        if (filter.to != null) {
            where.add("i.earliest_start <= :to");
        }
        return number(where);
    }

    private String afterTheMonths() {
        List<String> where = ofTypes();
        where.add("i.earliest_start >= :monthsTo and i.starts_on >= :monthsTo");
        where.add("i.earliest_start <= :to and i.starts_on <= :to::date + reach.before");
        return number(where);
    }

    private List<String> ofTypes() {
        return new ArrayList<>(filter.types == null ? List.of() : List.of(IncidentConditions.OF_TYPES));
    }

    private String number(List<String> conditions) {
        List<String> where = new ArrayList<>(conditions);
        where.add(IncidentConditions.LISTED);
        if (filter.country != null) {
            where.add("i.country_id = reach.country_id");
        }
        return "(select count(*) from reach join incident i on " + String.join("\n    and ", where) + ")";
    }
}
