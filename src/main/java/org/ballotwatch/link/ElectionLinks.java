package org.ballotwatch.link;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Columns;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.Query;
import org.ballotwatch.election.Election;
import org.ballotwatch.election.Elections;
import org.ballotwatch.event.LinkTiming;
import org.ballotwatch.event.Phases;
import org.ballotwatch.graphql.node.NodeFinder;
import org.ballotwatch.graphql.paging.Listing;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.plan.Selection;
import org.ballotwatch.graphql.plan.Step;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.incident.Incidents;
import org.ballotwatch.source.Knowledge;
import org.ballotwatch.source.ReportColumns;
import org.ballotwatch.source.ReportNodes;

/** Reads of the ties between incidents and elections, from either end. */
@ApplicationScoped
public class ElectionLinks {
    private static final List<String> FROM_REPORTS = List.of("criteria", "purpose", "confidence", "basis", "bases");

    private static final String LINK = "r.criteria, r.purpose, r.confidence, r.rule, r.rule_version, r.explanation";

    /** One incident and one election that are tied, before the reports are read. */
    record Pair(UUID incident, UUID election) {}

    /** A tied incident, as a page of an election's incidents holds it. */
    record Around(Incident incident, LinkTiming timing) {}

    /** The elections behind each incident, by incident, nearest vote first; one statement. */
    Uni<Map<UUID, List<ElectionLink>>> ofIncidents(Step step, List<Incident> incidents) {
        Map<UUID, Incident> byId = new HashMap<>();
        incidents.forEach(incident -> byId.put(incident.uuid, incident));
        Knowledge knowledge = Knowledge.of(step);
        ReportColumns header = new ReportColumns(knowledge, asksSource(step.selection()));
        boolean asked = asksTiming(step.selection());
        Query query = new Query(
                """
                select r.incident_id, %s, %s, %s, %s
                from election_link_report r
                join incident i on i.id = r.incident_id
                join election e on e.id = r.election_id%s
                %s
                where r.incident_id = any(:ids)
                  and %s
                order by abs(i.starts_on - e.starts_on), e.id, r.id""",
                Elections.columns("e"),
                asked ? Phases.of("i") : "null::text",
                LINK,
                header.select(),
                asked ? "\n" + Phases.join("e.id", knowledge) : "",
                ReportColumns.JOINS,
                knowledge.liveOrTimeless("r"));
        record Found(Election election, LinkTiming timing, List<ElectionLinkReport> reports) {}
        Map<Pair, Found> found = new LinkedHashMap<>();
        return step.snapshot()
                .list(knowledge.bind(query.bindIds("ids", byId.keySet())), row -> {
                    UUID incident = row.uuid();
                    Election election = Elections.read(row);
                    LinkTiming timing = row.word(LinkTiming.class);
                    ElectionLinkReport report = header.read(link(row), row);
                    return found.computeIfAbsent(
                                    new Pair(incident, election.uuid),
                                    p -> new Found(election, timing, new ArrayList<>()))
                            .reports()
                            .add(report);
                })
                .map(rows -> {
                    Map<UUID, List<ElectionLink>> links = new HashMap<>();
                    found.forEach((pair, f) -> links.computeIfAbsent(pair.incident, i -> new ArrayList<>())
                            .add(new ElectionLink(
                                    byId.get(pair.incident),
                                    f.election,
                                    f.timing,
                                    f.reports,
                                    knowledge.readingOrDefault())));
                    return links;
                });
    }

    /**
     * The incidents around elections that pass a filter, as a list to be paged per election ({@code parent.id}).
     *
     * @param byTiming true if the filter looks at the phase
     */
    Listing<Around> around(Step step, Conditions where, boolean byTiming) {
        boolean asked = asksTiming(step.selection());
        return new Listing<>(
                Incidents.COLUMNS + ", " + (asked ? Phases.of("i") : "null::text"),
                "incident i join election e on e.id = parent.id"
                        + (asked || byTiming ? " " + Phases.join("e.id", Knowledge.of(step)) : ""),
                where,
                row -> new Around(Incidents.read(row), row.word(LinkTiming.class)));
    }

    /** True for incidents that anything ties to the election {@code parent.id}. */
    String tied(Knowledge knowledge) {
        return "i.id in (select r.incident_id from election_link_report r where r.election_id = parent.id and "
                + knowledge.liveOrTimeless("r") + ")";
    }

    /** The reports behind pages of ties, by pair; one statement, or none if nothing of them is asked for. */
    Uni<Map<Pair, List<ElectionLinkReport>>> reports(Step step, List<UUID> elections, List<Page<Around>> pages) {
        Map<Pair, List<ElectionLinkReport>> byPair = new HashMap<>();
        Selection nodes = step.selection().under("nodes");
        Selection edges = step.selection().under("edges").under("node");
        if (FROM_REPORTS.stream().noneMatch(field -> nodes.asks(field) || edges.asks(field))) {
            return Uni.createFrom().item(byPair);
        }
        Collection<UUID> incidents = pages.stream()
                .flatMap(page -> page.nodes().stream())
                .map(around -> around.incident.uuid)
                .distinct()
                .toList();
        Knowledge knowledge = Knowledge.of(step);
        ReportColumns header = new ReportColumns(knowledge, asksSource(nodes) || asksSource(edges));
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
                    return byPair.computeIfAbsent(pair, p -> new ArrayList<>()).add(header.read(link(row), row));
                })
                .map(rows -> byPair);
    }

    @Produces
    @Singleton
    static NodeFinder reportNodes() {
        return new ReportNodes<>(ElectionLinkReport.KIND, "election_link_report", LINK, "", ElectionLinks::link);
    }

    private static ElectionLinkReport link(Columns row) {
        ElectionLinkReport report = new ElectionLinkReport();
        report.criterionNames = row.texts().toArray(String[]::new);
        report.purpose = row.word(LinkPurpose.class);
        report.confidence = row.word(LinkConfidence.class);
        report.rule = row.text();
        report.ruleVersion = row.integer();
        report.explanation = row.text();
        return report;
    }

    /** The phase costs a look at the election's results, so it is worked out only if it is asked for. */
    private static boolean asksTiming(Selection selection) {
        return selection.asks("timing")
                || selection.asks("nodes", "timing")
                || selection.under("edges").asks("node", "timing");
    }

    private static boolean asksSource(Selection link) {
        return link.under("basis").asks("report", "source")
                || link.under("bases").asks("report", "source");
    }
}
