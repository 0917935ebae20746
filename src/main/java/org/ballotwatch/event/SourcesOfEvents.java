package org.ballotwatch.event;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.engine.ResolverContext;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.source.Source;
import org.ballotwatch.source.Sources;

/** The sources of everything that is reported of an incident or an election; one statement. */
final class SourcesOfEvents {
    /** The tables of reports, by the column in which they refer to an event. */
    private static final Map<String, List<String>> TABLES = Map.of(
            "incident_id",
            List.of(
                    "account",
                    "figure_report",
                    "participation",
                    "incident_link_report",
                    "election_link_report",
                    "statement"),
            "election_id",
            List.of(
                    "account",
                    "figure_report",
                    "seat_count",
                    "election_link_report",
                    "statement",
                    "(select d.election_id, step.* from dispute d join dispute_step step on step.dispute_id = d.id)"));

    private SourcesOfEvents() {}

    static Uni<Map<UUID, List<Source>>> read(ResolverContext step, String column, Collection<UUID> events) {
        Knowledge knowledge = Knowledge.of(step);
        String reports = TABLES.get(column).stream()
                .map(table -> "select r.%1$s as event_id, r.source_id from %2$s r where r.%1$s = any(:ids) and %3$s"
                        .formatted(column, table, knowledge.liveOrTimeless("r")))
                .collect(Collectors.joining("\n  union\n  "));
        Query query = new Query("""
                select reports.event_id, %s
                from (
                  %s
                ) as reports
                join source s on s.id = reports.source_id
                order by s.published_on nulls last, s.publisher, s.id""", Sources.COLUMNS, reports);
        return step.snapshot().grouped(knowledge.bind(query.bindIds("ids", events)), Sources::read);
    }
}
