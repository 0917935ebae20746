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
import org.ballotwatch.database.RowReader;
import org.ballotwatch.election.ElectionPhases;
import org.ballotwatch.election.LinkTiming;
import org.ballotwatch.figure.Figures;
import org.ballotwatch.figure.Measure;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.incident.IncidentParts;
import org.ballotwatch.incident.IncidentType;
import org.ballotwatch.place.Countries;
import org.ballotwatch.place.Place;
import org.ballotwatch.place.Places;
import org.ballotwatch.report.Knowledge;

/** Groups of incidents {@code i}: their columns in SQL, and the statistics that clients see. */
@ApplicationScoped
class IncidentGroups {
    /** Maximum number of groups that one field returns. */
    static final int MOST = 10_000;

    /** Maximum number of incidents whose figures are resolved for sums. */
    private static final int MOST_SUMMED = 20_000;

    /** The first day of the month in which an incident began; null if it may have begun in several. */
    static final String MONTH = "month_begun(i.earliest_start, i.latest_start)";

    /** The same of its week. */
    private static final String WEEK = """
            case when date_trunc('week', i.earliest_start::timestamp) = date_trunc('week', i.latest_start::timestamp)
                then date_trunc('week', i.starts_on::timestamp)::date end""";

    private final Countries countries;
    private final Places places;
    private final Actors actors;
    private final Figures figures;
    private final IncidentParts parts;

    IncidentGroups(Countries countries, Places places, Actors actors, Figures figures, IncidentParts parts) {
        this.countries = countries;
        this.places = places;
        this.actors = actors;
        this.figures = figures;
        this.parts = parts;
    }

    /**
     * One group, before what it refers to is read.
     *
     * @param election the one around which it was counted; null for all others
     * @param incidents empty if nothing is summed
     */
    record StatisticsGroup(
            UUID election,
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
     * The columns that {@link StatisticsGroup#read} reads. Each grouping has its column, null if it is not asked for, so the
     * text depends on the set and not on its order.
     *
     * @param election SQL of the election around which is counted, or null
     */
    static String columns(String election, Collection<IncidentGrouping> by, boolean summed) {
        return columns(election, by, MONTH, "count(*)", summed);
    }

    /**
     * The same where rows stand for several incidents.
     *
     * @param month SQL of the month in which an incident began
     * @param count SQL of the number of incidents
     */
    static String columns(
            String election, Collection<IncidentGrouping> by, String month, String count, boolean summed) {
        return """
                select
                  %s as election,
                  %s as country,
                  %s as month,
                  %s as week,
                  %s as type,
                  %s as timing,
                  %s as place,
                  %s as actor,
                  %s::integer,
                  %s as incidents""".formatted(
                        election == null ? "null::uuid" : election,
                        by.contains(IncidentGrouping.COUNTRY) ? "i.country_id" : "null::uuid",
                        by.contains(IncidentGrouping.MONTH) ? month : "null::date",
                        by.contains(IncidentGrouping.WEEK) ? WEEK : "null::date",
                        by.contains(IncidentGrouping.TYPE) ? "i.type" : "null::text",
                        by.contains(IncidentGrouping.TIMING) ? ElectionPhases.only("i") : "null::text",
                        by.contains(IncidentGrouping.PLACE) ? "i.place_id" : "null::uuid",
                        by.contains(IncidentGrouping.ACTOR) ? "part.actor_id" : "null::uuid",
                        count,
                        summed ? "array_agg(i.id::text)" : "'{}'::text[]");
    }

    /**
     * The joins that {@link #columns} needs, to follow {@code from … incident i}; each begins a line.
     *
     * @param election SQL of the election whose phases are meant
     */
    static String joins(String election, Collection<IncidentGrouping> by, Knowledge knowledge) {
        String phases = by.contains(IncidentGrouping.TIMING) ? "\n" + ElectionPhases.join(election, knowledge) : "";
        String actors = by.contains(IncidentGrouping.ACTOR) ? """

                left join lateral (
                  select distinct p.actor_id from participation p
                  where p.incident_id = i.id and p.actor_id is not null and %s
                ) as part on true""".formatted(knowledge.trusted("p")) : "";
        return phases + actors;
    }

    private static final String GROUPED = "group by 1, 2, 3, 4, 5, 6, 7, 8";

    private static final String LIMIT = "\nlimit :limit";

    /** Ends a statement that begins with {@link #columns}. */
    static final String GROUPS = GROUPED + LIMIT;

    /** The same where rows have numbers of incidents, which may be taken off. */
    static final String TALLIED = GROUPED + "\nhaving sum(i.incidents) > 0" + LIMIT;

    /**
     * Returns the statistics of each group, in the order of the groups; one statement each for places and actors, and two
     * for figures, where these are asked for.
     *
     * @param narrower what a client can do to get fewer incidents
     */
    Uni<List<IncidentStatistic>> statistics(
            ResolverContext context, List<StatisticsGroup> groups, List<Measure> measures, String narrower) {
        check(groups, narrower);
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
        Uni<SummedFigures> knownFigures = incidents.isEmpty()
                ? Uni.createFrom().item(SummedFigures.NONE)
                : parts.within(context, incidents).flatMap(within -> {
                    List<UUID> summed = SummedFigures.all(incidents, within);
                    check(summed.size(), narrower);
                    return figures.of(context, "incident_id", summed, measures)
                            .map(found -> new SummedFigures(within, found));
                });
        return Uni.combine()
                .all()
                .unis(knownPlaces, knownActors, knownFigures)
                .with((place, actor, figure) -> groups.stream()
                        .map(group -> new IncidentStatistic(
                                countries.byId(context.snapshot()).get(group.country),
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

    private static void check(List<StatisticsGroup> groups, String narrower) {
        if (groups.size() > MOST) {
            throw new Refusal(
                    ErrorCode.QUERY_TOO_COMPLEX,
                    "by",
                    "by yields more than " + MOST + " groups; use fewer groupings, or " + narrower);
        }
        check(groups.stream().mapToInt(group -> group.incidents.size()).sum(), narrower);
    }

    private static void check(int summed, String narrower) {
        if (summed > MOST_SUMMED) {
            throw new Refusal(
                    ErrorCode.QUERY_TOO_COMPLEX,
                    "sum",
                    "sum takes at most " + MOST_SUMMED + " incidents; omit sums, or " + narrower);
        }
    }

    private static List<IncidentSum> sums(StatisticsGroup group, List<Measure> measures, SummedFigures figures) {
        return measures.stream()
                .map(measure -> IncidentSum.of(measure, figures.of(group.incidents, measure)))
                .toList();
    }

    private static List<UUID> ids(List<StatisticsGroup> groups, Function<StatisticsGroup, UUID> id) {
        return groups.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }
}
