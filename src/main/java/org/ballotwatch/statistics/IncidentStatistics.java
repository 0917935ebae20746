package org.ballotwatch.statistics;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.actor.Actors;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.election.ElectionPhases;
import org.ballotwatch.election.LinkTiming;
import org.ballotwatch.figure.Figure;
import org.ballotwatch.figure.FigureSum;
import org.ballotwatch.figure.Figures;
import org.ballotwatch.figure.Measure;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.StoredRecord;
import org.ballotwatch.incident.IncidentType;
import org.ballotwatch.place.Countries;
import org.ballotwatch.place.Place;
import org.ballotwatch.place.Places;
import org.ballotwatch.report.Knowledge;

/** Counts and sums of the incidents that pass a filter. */
@ApplicationScoped
class IncidentStatistics {
    /** Maximum number of groups. */
    private static final int MOST_GROUPS = 10_000;

    /** Maximum number of incidents whose figures are resolved for sums. */
    private static final int MOST_INCIDENTS = 20_000;

    private final Countries countries;
    private final Places places;
    private final Actors actors;
    private final Figures figures;

    IncidentStatistics(Countries countries, Places places, Actors actors, Figures figures) {
        this.countries = countries;
        this.places = places;
        this.actors = actors;
        this.figures = figures;
    }

    /** One group, before what it refers to is read. */
    private record StatisticsGroup(
            UUID country,
            LocalDate month,
            LocalDate week,
            IncidentType type,
            LinkTiming timing,
            UUID place,
            UUID actor,
            int count,
            List<UUID> incidents) {
        static StatisticsGroup read(RowReader row) {
            return new StatisticsGroup(
                    row.uuid(),
                    row.date(),
                    row.date(),
                    row.word(IncidentType.class),
                    row.word(LinkTiming.class),
                    row.uuid(),
                    row.uuid(),
                    row.integer(),
                    row.texts().stream().map(UUID::fromString).toList());
        }
    }

    /**
     * Returns the groups in their order. One statement, and one each for places, actors and figures where these are asked for.
     *
     * @param where the filter, on {@code incident i}
     * @param election the election whose phases are meant; null if they are not asked for
     * @param measures what is summed; empty if no sums are selected
     */
    Uni<List<IncidentStatistic>> of(
            ResolverContext context,
            Conditions where,
            List<IncidentGrouping> by,
            UUID election,
            List<Measure> measures) {
        Knowledge knowledge = Knowledge.of(context);
        Query query = query(where, by, knowledge, !measures.isEmpty());
        where.bind(knowledge.bind(query.bind("limit", MOST_GROUPS + 1)));
        if (by.contains(IncidentGrouping.TIMING)) {
            query.bind("phasesOf", election);
        }
        return context.snapshot()
                .list(query, StatisticsGroup::read)
                .flatMap(groups -> completed(context, checked(groups), measures))
                .map(found -> found.stream().sorted(IncidentGrouping.order(by)).toList());
    }

    private static List<StatisticsGroup> checked(List<StatisticsGroup> groups) {
        if (groups.size() > MOST_GROUPS) {
            throw tooMuch(
                    "by", "by yields more than " + MOST_GROUPS + " groups; use fewer groupings or a narrower filter");
        }
        if (groups.stream().mapToInt(group -> group.incidents.size()).sum() > MOST_INCIDENTS) {
            throw tooMuch(
                    "filter",
                    "filter leaves more than " + MOST_INCIDENTS + " incidents to sum up; narrow it, or omit sums");
        }
        return groups;
    }

    private static Refusal tooMuch(String argument, String message) {
        return new Refusal(ErrorCode.QUERY_TOO_COMPLEX, argument, message);
    }

    private Uni<List<IncidentStatistic>> completed(
            ResolverContext context, List<StatisticsGroup> groups, List<Measure> measures) {
        Uni<Map<UUID, Place>> knownPlaces = places.selected(
                context.snapshot(),
                ids(groups, StatisticsGroup::place),
                context.selection().under("place"));
        List<UUID> actorIds = ids(groups, StatisticsGroup::actor);
        Uni<Map<UUID, Actor>> knownActors =
                actorIds.isEmpty() ? Uni.createFrom().item(Map.of()) : actors.byIds(context.snapshot(), actorIds);
        List<UUID> incidents = groups.stream()
                .flatMap(group -> group.incidents.stream())
                .distinct()
                .toList();
        Uni<Map<UUID, List<Figure>>> knownFigures = incidents.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : figures.of(context, "incident_id", incidents, measures);
        return Uni.combine()
                .all()
                .unis(knownPlaces, knownActors, knownFigures)
                .with((place, actor, figure) -> groups.stream()
                        .map(group -> new IncidentStatistic(
                                countries.byId().get(group.country),
                                group.month,
                                group.week,
                                group.type,
                                group.timing,
                                group.place == null ? null : place.get(group.place),
                                group.actor == null ? null : actor.get(group.actor),
                                group.count,
                                sums(group, measures, figure)))
                        .toList());
    }

    private static List<IncidentSum> sums(
            StatisticsGroup group, List<Measure> measures, Map<UUID, List<Figure>> figures) {
        return measures.stream()
                .map(measure -> IncidentSum.of(
                        measure,
                        group.incidents.stream()
                                .map(id -> FigureSum.of(figures.getOrDefault(id, List.of()), measure))
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private static List<UUID> ids(List<StatisticsGroup> groups, Function<StatisticsGroup, UUID> id) {
        return groups.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }

    /** Every grouping has its column, null if it is not asked for. An incident within another one that passes is not counted. */
    private static Query query(
            Conditions where, Collection<IncidentGrouping> by, Knowledge knowledge, boolean withIncidents) {
        String phases = by.contains(IncidentGrouping.TIMING)
                ? "\n" + ElectionPhases.join(StoredRecord.canonicalId("election", "phasesOf"), knowledge)
                : "";
        String actors = by.contains(IncidentGrouping.ACTOR) ? """

                left join lateral (
                  select distinct p.actor_id from participation p
                  where p.incident_id = i.id and p.actor_id is not null and %s
                ) as part on true""".formatted(knowledge.trusted("p")) : "";
        return new Query(
                """
                select
                  %s as country,
                  %s as month,
                  %s as week,
                  %s as type,
                  %s as timing,
                  %s as place,
                  %s as actor,
                  count(*)::integer,
                  %s as incidents
                from incident i%s%s
                where %s
                  and not exists (
                    select
                    from incident_link_report p
                    where p.incident_id = i.id and p.relation = 'PART_OF'
                      and %s
                      and exists (select from incident i where i.id = p.other_id and %s))
                group by 1, 2, 3, 4, 5, 6, 7
                limit :limit""",
                by.contains(IncidentGrouping.COUNTRY) ? "i.country_id" : "null::uuid",
                by.contains(IncidentGrouping.MONTH) ? IncidentCounts.begun("month") : "null::date",
                by.contains(IncidentGrouping.WEEK) ? IncidentCounts.begun("week") : "null::date",
                by.contains(IncidentGrouping.TYPE) ? "i.type" : "null::text",
                by.contains(IncidentGrouping.TIMING) ? ElectionPhases.only("i") : "null::text",
                by.contains(IncidentGrouping.PLACE) ? "i.place_id" : "null::uuid",
                by.contains(IncidentGrouping.ACTOR) ? "part.actor_id" : "null::uuid",
                withIncidents ? "array_agg(i.id::text)" : "'{}'::text[]",
                phases,
                actors,
                where.sql(),
                knowledge.trusted("p"),
                where.sql());
    }
}
