package org.ballotwatch.timeline;

import org.ballotwatch.event.DayReach;
import org.ballotwatch.graphql.paging.PageRequest;
import org.ballotwatch.report.PublicRecords;

/**
 * The SQL of one kind of a timeline's events; each row is a day, a kind and an id. For a page it reads, in the order of
 * an index, at most as many rows as the page may hold.
 */
final class TimelineQuery {
    private final TimelineKind kind;
    private final TimelineScope scope;
    private final PageRequest page;
    private final PublicRecords publicRecords;

    /** SQL of the id of the timeline's election, or of the one that it was merged into. */
    private final String electionId;

    /** @param page null for all events of the kind */
    TimelineQuery(TimelineKind kind, TimelineScope scope, PageRequest page, PublicRecords publicRecords) {
        this.publicRecords = publicRecords;
        this.kind = kind;
        this.scope = scope;
        this.page = page;
        this.electionId = scope.isOfCountry() ? "null" : scope.election().sql();
    }

    String sql() {
        return switch (kind) {
            case ELECTION -> elections();
            case INCIDENT -> incidents();
            case RESULT_ANNOUNCEMENT -> announcements();
            case DISPUTE_STEP -> disputeSteps();
            case STATEMENT -> statements();
        };
    }

    private String elections() {
        return select(
                "e.starts_on",
                "e.id",
                "election e\nwhere " + election("e.id")
                        + " and e.listed"
                        + scope.within("e.earliest_start", "e.latest_end")
                        + publicRecords.and(scope.knowledge(), "election_id", "e.id"));
    }

    private String incidents() {
        String tied = "i.id in (select r.incident_id from election_link_report r where r.election_id = " + electionId
                + " and " + publicRecords.linked(scope.knowledge(), "r") + ")";
        // The index holds first days. The longest incident limits how far back it has to be searched for incidents that
        // may still have gone on, the vaguest how far ahead for incidents that may have begun before.
        String since = scope.from() == null || !scope.isOfCountry()
                ? ""
                : "\n  and i.starts_on >= :from::date - " + DayReach.AFTER;
        String until = scope.to() == null || !scope.isOfCountry()
                ? ""
                : "\n  and i.starts_on <= :to::date + " + DayReach.BEFORE;
        return select(
                "i.starts_on",
                "i.id",
                "incident i\nwhere " + (scope.isOfCountry() ? "i.country_id = :country" : tied)
                        + " and i.listed"
                        + scope.within("i.earliest_start", "i.latest_end")
                        + since
                        + until
                        + publicRecords.and(scope.knowledge(), "incident_id", "i.id"));
    }

    private String announcements() {
        String day = "r.public_by";
        String id = "r.announcement_id";
        String counts = rows(
                "select distinct",
                day,
                id,
                "result_report r\nwhere r.election_id = e.id and r.stage <> 'UNSTATED' and r.place_id is null and "
                        + scope.knowledge().trusted("r")
                        + scope.within(day, day));
        return ofEach("election e", first(counts + beyond(day, id), day, id), election("e.id") + " and e.listed");
    }

    private String disputeSteps() {
        String day = "coalesce(r.taken_on, r.public_by)";
        String each = select(
                day,
                "r.id",
                "dispute_step r\nwhere r.dispute_id = d.id and "
                        + scope.knowledge().live("r") + scope.within(day, day));
        String ofElection = """
                (d.election_id = %1$s or d.id in (
                  select s.dispute_id from dispute_subject s where s.election_id = %1$s and %2$s
                ))""".formatted(electionId, scope.knowledge().trusted("s"));
        return ofEach("dispute d", each, (scope.isOfCountry() ? "d.country_id = :country" : ofElection) + """

                  and d.listed
                  and not exists (select from election e where e.id = d.election_id and not e.listed)
                  and not exists (select from incident i where i.id = d.incident_id and not i.listed)""");
    }

    private String statements() {
        String day = "coalesce(r.said_on, r.public_by)";
        String ofElection = """
                r.id in (
                  select s.id from statement s where s.election_id = %1$s
                  union all
                  select s.id from dispute d join statement s on s.dispute_id = d.id where d.election_id = %1$s and d.listed
                  union all
                  select s.id
                  from dispute_subject a
                  join dispute d on d.id = a.dispute_id and d.listed
                  join statement s on s.dispute_id = d.id
                  where a.election_id = %1$s and %3$s
                  union all
                  select s.id
                  from election_link_report l
                  join incident i on i.id = l.incident_id and i.listed
                  join statement s on s.incident_id = l.incident_id
                  where l.election_id = %1$s and %2$s
                )""".formatted(
                        electionId,
                        publicRecords.linked(scope.knowledge(), "l"),
                        scope.knowledge().trusted("a"));
        return select(
                day,
                "r.id",
                "statement r\nwhere " + (scope.isOfCountry() ? "r.country_id = :country" : ofElection) + " and "
                        + scope.knowledge().live("r")
                        + scope.within(day, day));
    }

    /** Selects the events of each record: as many of each as the page may hold, and of all of these the first. */
    private String ofEach(String records, String each, String where) {
        String found = rows(
                "select",
                "found.day",
                "found.id",
                records + "\ncross join lateral (\n" + each + "\n) as found\nwhere " + where);
        return first(found, "found.day", "found.id");
    }

    private String election(String id) {
        return scope.isOfCountry() ? "e.country_id = :country" : id + " = " + electionId;
    }

    private String select(String day, String id, String from) {
        return first(rows("select", day, id, from) + beyond(day, id), day, id);
    }

    private String rows(String select, String day, String id, String from) {
        return "%s %s as day, %d as kind, %s as id\nfrom %s".formatted(select, day, kind.ordinal(), id, from);
    }

    private String first(String rows, String day, String id) {
        String direction = descending() ? " desc" : "";
        return page == null ? rows : rows + "\norder by %1$s%3$s, %2$s%3$s\nlimit :limit".formatted(day, id, direction);
    }

    /**
     * Selects rows beyond the cursor. On its day: only ids after its own of its kind, all ids of a later kind, and none
     * of an earlier one.
     */
    private String beyond(String day, String id) {
        return page == null || !page.hasCursor()
                ? ""
                : """

                  and (%s, %s) %s (
                    :key0::text::date,
                    case
                      when :key1::text::integer = %4$d then :key2::text::uuid
                      when :key1::text::integer < %4$d then '00000000-0000-0000-0000-000000000000'::uuid
                      else 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid
                    end)""".formatted(day, id, descending() ? "<" : ">", kind.ordinal());
    }

    private boolean descending() {
        return page != null && page.ordering().descending() != page.backward();
    }
}
