package org.ballotwatch.link;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.link.ElectionLinks.LinkedIncident;
import org.ballotwatch.link.ElectionLinks.LinkedPair;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.ReportColumns;
import org.ballotwatch.report.ReportReads;

/** Reads of the reports that link incidents to elections. */
@ApplicationScoped
public class ElectionLinkReports {
    private static final List<String> FROM_REPORTS = List.of("criteria", "purpose", "confidence", "basis", "bases");

    /** A report read by a person is explained by its note, else by the words of the source. */
    static final ReportReads<ElectionLinkReport> REPORTS = ReportReads.of(ElectionLinkReport.class)
            .with("coalesce(r.note, r.as_written)", "", (report, row) -> {
                String words = row.text();
                report.explanation = report.explanation == null ? words : report.explanation;
            });

    /** Returns the reports behind pages of links, by pair; one statement, or none if no field needs them. */
    Uni<Map<LinkedPair, List<ElectionLinkReport>>> behind(
            ResolverContext context, List<UUID> elections, List<Page<LinkedIncident>> pages) {
        Map<LinkedPair, List<ElectionLinkReport>> byPair = new HashMap<>();
        Selection nodes = context.selection().under("nodes");
        Selection edges = context.selection().under("edges").under("node");
        if (FROM_REPORTS.stream().noneMatch(field -> nodes.contains(field) || edges.contains(field))) {
            return Uni.createFrom().item(byPair);
        }
        Collection<UUID> incidents = pages.stream()
                .flatMap(page -> page.nodes().stream())
                .map(around -> around.incident().uuid)
                .distinct()
                .toList();
        Knowledge knowledge = Knowledge.of(context);
        ReportColumns header = new ReportColumns(knowledge, shown(nodes, edges));
        Query query = new Query("""
                select %s, %s
                from election_link_report r
                %s
                where r.election_id = any(:elections)
                  and r.incident_id = any(:incidents)
                  and %s
                order by r.id""", REPORTS.columns(), header.select(), header.joins(), knowledge.liveOrTimeless("r"));
        query.bindIds("elections", elections).bindIds("incidents", incidents);
        return context.snapshot()
                .list(knowledge.bind(query), row -> {
                    ElectionLinkReport report = header.read(REPORTS.read(row), row);
                    return byPair.computeIfAbsent(
                                    new LinkedPair(report.incidentId, report.electionId), p -> new ArrayList<>())
                            .add(report);
                })
                .map(rows -> byPair);
    }

    /** Returns the selection on the reports themselves, given the selection on links. */
    static Selection[] shown(Selection... ties) {
        return Arrays.stream(ties)
                .flatMap(tie -> Stream.of(tie.under("basis"), tie.under("bases")))
                .map(basis -> basis.under("report"))
                .toArray(Selection[]::new);
    }
}
