package org.ballotwatch.statistics;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.election.ElectionPhases;
import org.ballotwatch.election.LinkTiming;
import org.ballotwatch.election.VoteDays;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.incident.IncidentType;
import org.ballotwatch.place.Place;
import org.ballotwatch.place.Places;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.PublicRecords;

/** Counts of the incidents around elections. */
@ApplicationScoped
public class IncidentCounts {
    /**
     * Maximum number of counts that one field returns over all its elections: PLACE and WEEK of a long war are no
     * statistics.
     */
    private static final int MOST = 10_000;

    private final Places places;
    private final PublicRecords publicRecords;

    IncidentCounts(Places places, PublicRecords publicRecords) {
        this.places = places;
        this.publicRecords = publicRecords;
    }

    /** A count from the database, before its place is read. */
    private record CountRow(UUID election, UUID place, IncidentCount count) {
        static CountRow read(RowReader row) {
            UUID election = row.uuid();
            LocalDate month = row.date();
            LocalDate week = row.date();
            IncidentType type = row.word(IncidentType.class);
            LinkTiming timing = row.word(LinkTiming.class);
            UUID place = row.uuid();
            return new CountRow(election, place, new IncidentCount(month, week, type, timing, null, row.integer()));
        }

        IncidentCount at(Map<UUID, Place> places) {
            Place known = place == null ? null : places.get(place);
            return new IncidentCount(count.month(), count.week(), count.type(), count.timing(), known, count.count());
        }
    }

    /**
     * Returns the counts around each election, by election; one statement, and one for the places if it counts by them.
     */
    Uni<Map<UUID, List<IncidentCount>>> of(
            ResolverContext context, Collection<UUID> elections, List<IncidentDimension> by, int withinDays) {
        Knowledge knowledge = Knowledge.of(context);
        Query query = query(by, knowledge)
                .bindIds("elections", elections)
                .bind("days", withinDays)
                .bind("limit", MOST + 1);
        return context.snapshot()
                .list(knowledge.bind(query), CountRow::read)
                .flatMap(rows -> placed(context, checked(rows), by));
    }

    private static List<CountRow> checked(List<CountRow> rows) {
        if (rows.size() > MOST) {
            throw new Refusal(
                    ErrorCode.QUERY_TOO_COMPLEX,
                    "by",
                    "by yields more than " + MOST + " counts; use fewer dimensions or fewer days");
        }
        return rows;
    }

    private Uni<Map<UUID, List<IncidentCount>>> placed(
            ResolverContext context, List<CountRow> rows, List<IncidentDimension> by) {
        List<UUID> ids = rows.stream()
                .map(CountRow::place)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Uni<Map<UUID, Place>> known =
                places.selected(context.snapshot(), ids, context.selection().under("place"));
        return known.map(found -> rows.stream()
                .collect(groupingBy(
                        CountRow::election,
                        Collectors.mapping(row -> row.at(found), collectingAndThen(toList(), counts -> counts.stream()
                                .sorted(IncidentDimension.order(by))
                                .toList())))));
    }

    /**
     * Every dimension has its column, null if it is not selected, so the text depends on the set and not on its order.
     * The elections occur twice, since PostgreSQL would otherwise merge the links with a scan of all elections.
     */
    private Query query(Collection<IncidentDimension> by, Knowledge knowledge) {
        return new Query(
                """
                select tied.election_id,
                  %s as month,
                  %s as week,
                  %s as type,
                  %s as timing,
                  %s as place,
                  count(*)::integer
                from (
                  select distinct r.election_id, r.incident_id
                  from election_link_report r
                  where r.election_id = any(:elections)
                    and %s
                ) as tied
                join election e on e.id = tied.election_id
                join incident i on i.id = tied.incident_id and i.listed%s
                where e.id = any(:elections)
                  and %s <= :days%s
                  and not exists (
                    select
                    from incident_link_report p
                    where p.incident_id = i.id and p.relation = 'PART_OF'
                      and %s
                      and exists (
                        select
                        from incident i
                        join election_link_report t on t.incident_id = i.id and t.election_id = e.id
                        where i.id = p.other_id
                          and i.listed
                          and %s
                          and %s <= :days%s)
                  )
                group by 1, 2, 3, 4, 5, 6
                limit :limit""",
                by.contains(IncidentDimension.MONTH) ? begun("month") : "null::date",
                by.contains(IncidentDimension.WEEK) ? begun("week") : "null::date",
                by.contains(IncidentDimension.TYPE) ? "i.type" : "null::text",
                by.contains(IncidentDimension.TIMING) ? ElectionPhases.only("i") : "null::text",
                by.contains(IncidentDimension.PLACE) ? "i.place_id" : "null::uuid",
                knowledge.liveOrTimeless("r"),
                by.contains(IncidentDimension.TIMING) ? "\n" + ElectionPhases.join("e.id", knowledge) : "",
                VoteDays.APART,
                publicRecords.and(knowledge, "incident_id", "i.id"),
                knowledge.trusted("p"),
                knowledge.liveOrTimeless("t"),
                VoteDays.APART,
                publicRecords.and(knowledge, "incident_id", "i.id"));
    }

    /** The month or week in which an incident began, null where its first day may lie in several. */
    static String begun(String span) {
        return """
                case when date_trunc('%1$s', i.earliest_start::timestamp) = date_trunc('%1$s', i.latest_start::timestamp)
                    then date_trunc('%1$s', i.starts_on::timestamp)::date end""".formatted(span);
    }
}
