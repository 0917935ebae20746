package org.ballotwatch.election;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.actor.Actors;
import org.ballotwatch.actor.Party;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.ReportColumns;
import org.ballotwatch.report.ReportReads;

/** Reads of result reports, grouped by election and party. */
@ApplicationScoped
public class ResultReports {

    static final ReportReads<ResultReport> REPORTS = ReportReads.of(ResultReport.class);

    /** All reports on one party in one election, in the order in which they became public. */
    record Tally(Election election, Party party, List<ResultReport> reports) {}

    private record TallyKey(UUID root, UUID election, UUID party) {}

    /** The tallies of these elections, by election. */
    Uni<Map<UUID, List<Tally>>> ofElections(ResolverContext context, Collection<UUID> elections, Selection... reports) {
        return read(
                context, elections, "e.id", "result_report r join election e on e.id = r.election_id", "e.id", reports);
    }

    /** The tallies of these parties over all elections, by party. */
    Uni<Map<UUID, List<Tally>>> ofParties(ResolverContext context, Collection<UUID> parties, Selection reports) {
        return read(
                context,
                parties,
                "r.party_id",
                "result_report r join election e on e.id = r.election_id",
                "r.party_id",
                reports);
    }

    /** The tallies of the previous elections, by the id of the later election. */
    Uni<Map<UUID, List<Tally>>> ofPrevious(ResolverContext context, Collection<UUID> elections, Selection... reports) {
        String from = "election this\n" + AdjacentElection.PREVIOUS.join()
                + "\njoin election e on e.id = other.id\njoin result_report r on r.election_id = e.id";
        return read(context, elections, "this.id", from, "this.id", reports);
    }

    /** The tallies of announcements, each from its own reports only, by announcement. */
    Uni<Map<UUID, List<Tally>>> ofAnnouncements(
            ResolverContext context, Collection<UUID> announcements, Selection reports) {
        String from = "result_report r join election e on e.id = r.election_id";
        return read(context, announcements, "r.announcement_id", from, "r.announcement_id", reports);
    }

    private static Uni<Map<UUID, List<Tally>>> read(
            ResolverContext context, Collection<UUID> ids, String root, String from, String key, Selection... reports) {
        Knowledge knowledge = Knowledge.of(context);
        ReportColumns header = new ReportColumns(knowledge, reports);
        Query query = new Query(
                """
                select %s, %s, %s, %s, %s
                from %s
                join actor party on party.id = r.party_id
                %s
                where %s = any(:ids)
                  and %s
                order by r.known_since nulls last, r.id""",
                root,
                Elections.columns("e"),
                Actors.columns("party"),
                REPORTS.columns(),
                header.select(),
                from,
                ReportColumns.JOINS,
                key,
                knowledge.live("r"));
        Map<TallyKey, Tally> tallies = new LinkedHashMap<>();
        return context.snapshot()
                .list(knowledge.bind(query.bindIds("ids", ids)), row -> {
                    UUID rootId = row.uuid();
                    Election election = Elections.read(row);
                    Party party = (Party) Actors.read(row);
                    ResultReport report = header.read(REPORTS.read(row), row);
                    return tallies.computeIfAbsent(
                                    new TallyKey(rootId, election.uuid, party.uuid),
                                    c -> new Tally(election, party, new ArrayList<>()))
                            .reports()
                            .add(report);
                })
                .map(rows -> byRoot(tallies));
    }

    private static Map<UUID, List<Tally>> byRoot(Map<TallyKey, Tally> tallies) {
        Map<UUID, List<Tally>> byRoot = new HashMap<>();
        tallies.forEach((contest, tally) ->
                byRoot.computeIfAbsent(contest.root, r -> new ArrayList<>()).add(tally));
        return byRoot;
    }
}
