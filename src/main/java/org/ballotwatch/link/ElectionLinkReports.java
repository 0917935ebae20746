package org.ballotwatch.link;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.graphql.engine.ResolverContext;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.node.NodeFinder;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.link.ElectionLinks.Around;
import org.ballotwatch.link.ElectionLinks.Pair;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.ReportColumns;
import org.ballotwatch.report.ReportNodes;

/** Reads of the reports that tie incidents to elections. */
@ApplicationScoped
public class ElectionLinkReports {
    private static final List<String> FROM_REPORTS = List.of("criteria", "purpose", "confidence", "basis", "bases");

    /** The columns of a report as table {@code r}, before its header; {@link #read} takes them. */
    static final String LINK = """
            r.criteria, r.purpose, r.confidence, r.rule, r.rule_version,
            coalesce(r.explanation, r.note, r.as_written)""";

    /** The reports behind pages of ties, by pair; one statement, or none if nothing of them is asked for. */
    Uni<Map<Pair, List<ElectionLinkReport>>> behind(
            ResolverContext step, List<UUID> elections, List<Page<Around>> pages) {
        Map<Pair, List<ElectionLinkReport>> byPair = new HashMap<>();
        Selection nodes = step.selection().under("nodes");
        Selection edges = step.selection().under("edges").under("node");
        if (FROM_REPORTS.stream().noneMatch(field -> nodes.asks(field) || edges.asks(field))) {
            return Uni.createFrom().item(byPair);
        }
        Collection<UUID> incidents = pages.stream()
                .flatMap(page -> page.nodes().stream())
                .map(around -> around.incident().uuid)
                .distinct()
                .toList();
        Knowledge knowledge = Knowledge.of(step);
        ReportColumns header = new ReportColumns(knowledge, shown(nodes, edges));
        Query query = new Query("""
                select r.incident_id, r.election_id, %s, %s
                from election_link_report r
                %s
                where r.election_id = any(:elections)
                  and r.incident_id = any(:incidents)
                  and %s
                order by r.id""", LINK, header.select(), ReportColumns.JOINS, knowledge.liveOrTimeless("r"));
        query.bindIds("elections", elections).bindIds("incidents", incidents);
        return step.snapshot()
                .list(knowledge.bind(query), row -> {
                    Pair pair = new Pair(row.uuid(), row.uuid());
                    return byPair.computeIfAbsent(pair, p -> new ArrayList<>()).add(header.read(read(row), row));
                })
                .map(rows -> byPair);
    }

    @Produces
    @Singleton
    static NodeFinder reportNodes() {
        return new ReportNodes<>(ElectionLinkReport.KIND, "election_link_report", LINK, "", ElectionLinkReports::read);
    }

    static ElectionLinkReport read(RowReader row) {
        ElectionLinkReport report = new ElectionLinkReport();
        report.criterionNames = row.texts().toArray(String[]::new);
        report.purpose = row.word(LinkPurpose.class);
        report.confidence = row.word(LinkConfidence.class);
        report.rule = row.text();
        report.ruleVersion = row.integer();
        report.explanation = row.text();
        return report;
    }

    /** What is asked of the reports themselves, given what is asked of ties. */
    static Selection[] shown(Selection... ties) {
        return Arrays.stream(ties)
                .flatMap(tie -> Stream.of(tie.under("basis"), tie.under("bases")))
                .map(basis -> basis.under("report"))
                .toArray(Selection[]::new);
    }
}
