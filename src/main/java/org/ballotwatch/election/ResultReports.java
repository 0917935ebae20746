package org.ballotwatch.election;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ballotwatch.actor.Actors;
import org.ballotwatch.actor.Party;
import org.ballotwatch.actor.Person;
import org.ballotwatch.actor.StoredActor;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.RecordReference;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.PublicRecords;
import org.ballotwatch.report.ReportColumns;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Rank;

/** Reads of result reports, grouped by election, place and contestant. */
@ApplicationScoped
public class ResultReports {
    static final ReportReads<ResultReport> REPORTS = ReportReads.of(ResultReport.class);

    /** The reports with their contestants. */
    static final ReportReads<ResultReport> OF_CONTESTANTS = ofContestants(field -> true);

    private static ReportReads<ResultReport> ofContestants(Predicate<String> mentions) {
        EntityColumns<StoredActor> actor = Actors.columns(mentions);
        return REPORTS.with(
                actor.of("party") + ", " + actor.of("candidate"),
                """
                left join actor party on party.id = r.party_id
                left join actor candidate on candidate.id = r.candidate_id""",
                (report, row) ->
                        report.standsFor = new Contestant(report, (Party) actor.read(row), (Person) actor.read(row)));
    }

    /**
     * All reports on one contestant in one election or place, in the order in which they became public.
     *
     * @param place null for the whole election
     */
    record Tally(Election election, UUID place, Contestant contestant, List<ResultReport> reports) {}

    private final PublicRecords publicRecords;

    ResultReports(PublicRecords publicRecords) {
        this.publicRecords = publicRecords;
    }

    private record TallyKey(UUID root, UUID election, UUID place, Object contestant) {}

    private static final String OF_ELECTION = "result_report r join election e on e.id = r.election_id";

    /** The tallies of whole elections, by election; of all places where only these are counted. */
    Uni<Map<UUID, List<Tally>>> ofElections(ResolverContext context, Collection<UUID> elections, Selection... reports) {
        return read(context, elections, "e.id", OF_ELECTION, wholeOrAllPlaces(Knowledge.of(context)), reports);
    }

    /**
     * The tallies of the places within elections, by election.
     *
     * @param place the only place asked for, or the one that it was merged into; null for all
     */
    Uni<Map<UUID, List<Tally>>> ofPlaces(
            ResolverContext context, Collection<UUID> elections, RecordReference place, Selection... reports) {
        Conditions only = new Conditions().and("r.place_id is not null");
        if (place != null) {
            only.and("r.place_id = " + place.sql(), place::bind);
        }
        return read(context, elections, "e.id", OF_ELECTION, only, reports);
    }

    /**
     * The tallies of these parties over all elections, by party. In a vote for many seats, a candidate's votes are not the
     * party's.
     */
    Uni<Map<UUID, List<Tally>>> ofParties(ResolverContext context, Collection<UUID> parties, Selection reports) {
        Conditions own = whole().and("(r.candidate_id is null or " + Election.FOR_ONE_SEAT + ")");
        return read(context, parties, "r.party_id", OF_ELECTION, own, reports);
    }

    /**
     * The tallies of these candidates over all elections, in whole elections or places, by candidate. Where one seat is at
     * stake, what sources report of their party counts too, so the whole elections are read.
     */
    Uni<Map<UUID, List<Tally>>> ofCandidates(ResolverContext context, Collection<UUID> people, Selection reports) {
        return read(context, people, "r.candidate_id", OF_ELECTION, new Conditions(), reports)
                .flatMap(found -> {
                    List<UUID> forOneSeat = found.values().stream()
                            .flatMap(List::stream)
                            .filter(ResultReports::isForOneSeat)
                            .map(tally -> tally.election().uuid)
                            .distinct()
                            .toList();
                    return forOneSeat.isEmpty()
                            ? Uni.createFrom().item(found)
                            : read(context, forOneSeat, "e.id", OF_ELECTION, whole(), reports)
                                    .invoke(elections -> found.replaceAll((person, tallies) -> tallies.stream()
                                            .map(tally -> isForOneSeat(tally) ? same(tally, elections) : tally)
                                            .toList()))
                                    .replaceWith(found);
                });
    }

    private static boolean isForOneSeat(Tally tally) {
        return tally.place() == null && tally.election().isForOneSeat();
    }

    private static Tally same(Tally tally, Map<UUID, List<Tally>> elections) {
        return elections.get(tally.election().uuid).stream()
                .filter(other ->
                        other.contestant().key().equals(tally.contestant().key()))
                .findFirst()
                .orElse(tally);
    }

    /** The tallies of the previous elections, by the id of the later election. */
    Uni<Map<UUID, List<Tally>>> ofPrevious(ResolverContext context, Collection<UUID> elections, Selection... reports) {
        String from = "election this\n" + AdjacentElection.PREVIOUS.join(Knowledge.of(context), publicRecords)
                + "\njoin election e on e.id = other.id\njoin result_report r on r.election_id = e.id";
        return read(context, elections, "this.id", from, whole(), reports);
    }

    /** The tallies of the first rounds, by the id of the later round. */
    Uni<Map<UUID, List<Tally>>> ofFirstRounds(
            ResolverContext context, Collection<UUID> laterRounds, Selection... reports) {
        String from = "election this\njoin election e on e.id = " + Elections.firstRound("this")
                + "\njoin result_report r on r.election_id = e.id";
        return read(context, laterRounds, "this.id", from, whole(), reports);
    }

    /** The tallies of announcements, each from its own reports only, by announcement. */
    Uni<Map<UUID, List<Tally>>> ofAnnouncements(
            ResolverContext context, Collection<UUID> announcements, Selection reports) {
        return read(context, announcements, "r.announcement_id", OF_ELECTION, whole(), reports);
    }

    /** Leaves out a contestant's places in an election where the whole is counted too. */
    static List<Tally> wholeWherePresent(List<Tally> tallies) {
        if (tallies == null) {
            return List.of();
        }
        Set<UUID> whole = tallies.stream()
                .filter(tally -> tally.place() == null)
                .map(tally -> tally.election().uuid)
                .collect(Collectors.toSet());
        return tallies.stream()
                .filter(tally -> tally.place() == null || !whole.contains(tally.election().uuid))
                .toList();
    }

    /** The same as {@link #wholeOrAllPlaces(Knowledge)}, of reports that were read. */
    static List<Tally> wholeOrAllPlaces(Election election, List<ResultReport> reports) {
        boolean onlyWhole = election.placesTotal == null
                || reports.stream()
                        .anyMatch(report -> report.placeId == null
                                && report.stage != ResultStage.PRE_ELECTION
                                && report.rank != Rank.DEPRECATED);
        Map<TallyKey, Tally> tallies = new LinkedHashMap<>();
        for (ResultReport report : reports) {
            if (!onlyWhole || report.placeId == null) {
                tallies.computeIfAbsent(
                                new TallyKey(election.uuid, election.uuid, report.placeId, report.contestantKey()),
                                key -> new Tally(election, report.placeId, report.standsFor, new ArrayList<>()))
                        .reports()
                        .add(report);
            }
        }
        return List.copyOf(tallies.values());
    }

    /** Counts of places stand in for the whole only if no report is on the whole and the number of places is known. */
    private static Conditions wholeOrAllPlaces(Knowledge knowledge) {
        return new Conditions().and("""
                (r.place_id is null or e.places_total is not null and not exists (
                  select from result_report w
                  where w.election_id = e.id and w.place_id is null and w.stage <> 'PRE_ELECTION' and %s))""".formatted(knowledge.trusted("w")));
    }

    private static Conditions whole() {
        return new Conditions().and("r.place_id is null");
    }

    /**
     * @param root SQL of the id by which the tallies are asked for
     * @param extent whether whole elections or places are counted
     */
    private static Uni<Map<UUID, List<Tally>>> read(
            ResolverContext context,
            Collection<UUID> ids,
            String root,
            String from,
            Conditions extent,
            Selection... reports) {
        Knowledge knowledge = Knowledge.of(context);
        ReportColumns header = new ReportColumns(knowledge, reports).withWords(context.mentions("asWritten"));
        ReportReads<ResultReport> reads = ofContestants(context::mentions);
        EntityColumns<Election> elections = Elections.columns(context::mentions);
        Query query = new Query(
                """
                select %1$s, %2$s, %3$s, %4$s
                from %5$s
                %6$s
                %7$s
                where %1$s = any(:ids)
                  and %8$s
                  and %9$s
                order by r.known_since nulls last, r.id""",
                root,
                elections.of("e"),
                reads.columns(),
                header.select(),
                from,
                reads.joins(),
                header.joins(),
                extent.sql(),
                knowledge.live("r"));
        Map<TallyKey, Tally> tallies = new LinkedHashMap<>();
        return context.snapshot()
                .list(extent.bind(knowledge.bind(query.bindIds("ids", ids))), row -> {
                    UUID rootId = row.uuid();
                    Election election = elections.read(row);
                    ResultReport report = header.read(reads.read(row), row);
                    return tallies.computeIfAbsent(
                                    new TallyKey(rootId, election.uuid, report.placeId, report.contestantKey()),
                                    c -> new Tally(election, report.placeId, report.standsFor, new ArrayList<>()))
                            .reports()
                            .add(report);
                })
                .map(rows -> byRoot(tallies));
    }

    private static Map<UUID, List<Tally>> byRoot(Map<TallyKey, Tally> tallies) {
        Map<UUID, List<Tally>> byRoot = new HashMap<>();
        tallies.forEach((contest, tally) ->
                byRoot.computeIfAbsent(contest.root, r -> new ArrayList<>()).add(tally));
        byRoot.replaceAll((root, all) -> Nominations.merged(all));
        return byRoot;
    }
}
