package org.ballotwatch.link;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.database.Query;
import org.ballotwatch.election.Election;
import org.ballotwatch.election.ElectionPhases;
import org.ballotwatch.election.Elections;
import org.ballotwatch.election.VoteDays;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.paging.Listing;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.incident.Incidents;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.PublicRecords;
import org.ballotwatch.report.ReportColumns;

/** Reads of links between incidents and elections, from either end. */
@ApplicationScoped
public class ElectionLinks {
    private final PublicRecords publicRecords;

    ElectionLinks(PublicRecords publicRecords) {
        this.publicRecords = publicRecords;
    }

    /** One linked pair of incident and election, before its reports are read. */
    record LinkedPair(UUID incident, UUID election) {}

    /** A linked incident, as a page of an election's incidents holds it. */
    record LinkedIncident(Incident incident, LinkSpan span) {}

    /** Returns the elections behind each incident, by incident, nearest vote first; one statement. */
    Uni<Map<UUID, List<ElectionLink>>> ofIncidents(ResolverContext context, List<Incident> incidents) {
        return ofIncidents(
                context, incidents, selectsTiming(context.selection()), ElectionLinkReports.shown(context.selection()));
    }

    /**
     * @param withTiming true if the phase is selected
     * @param reports the selection on the reports themselves
     */
    Uni<Map<UUID, List<ElectionLink>>> ofIncidents(
            ResolverContext context, List<Incident> incidents, boolean withTiming, Selection... reports) {
        Map<UUID, Incident> byId = new HashMap<>();
        incidents.forEach(incident -> byId.put(incident.uuid, incident));
        Knowledge knowledge = Knowledge.of(context);
        ReportColumns header = new ReportColumns(knowledge, reports);
        EntityColumns<Election> elections = Elections.columns(context::mentions);
        Query query = new Query(
                """
                select r.incident_id, %s, %s, %s, %s
                from election_link_report r
                join incident i on i.id = r.incident_id
                join election e on e.id = r.election_id and e.listed%s
                %s
                where r.incident_id = any(:ids)
                  and %s
                order by %s, e.id, r.id""",
                elections.of("e"),
                LinkSpan.columns(withTiming),
                ElectionLinkReports.REPORTS.columns(),
                header.select(),
                withTiming ? "\n" + ElectionPhases.join("e.id", knowledge) : "",
                header.joins(),
                publicRecords.linked(knowledge, "r"),
                VoteDays.AT_MOST_APART);
        record Found(Election election, LinkSpan span, List<ElectionLinkReport> reports) {}
        Map<LinkedPair, Found> found = new LinkedHashMap<>();
        return context.snapshot()
                .list(knowledge.bind(query.bindIds("ids", byId.keySet())), row -> {
                    UUID incident = row.uuid();
                    Election election = elections.read(row);
                    LinkSpan span = LinkSpan.read(row);
                    ElectionLinkReport report = header.read(ElectionLinkReports.REPORTS.read(row), row);
                    return found.computeIfAbsent(
                                    new LinkedPair(incident, election.uuid),
                                    p -> new Found(election, span, new ArrayList<>()))
                            .reports()
                            .add(report);
                })
                .map(rows -> {
                    Map<UUID, List<ElectionLink>> links = new HashMap<>();
                    found.forEach((pair, f) -> links.computeIfAbsent(pair.incident, i -> new ArrayList<>())
                            .add(new ElectionLink(
                                    byId.get(pair.incident),
                                    f.election,
                                    f.span,
                                    f.reports,
                                    knowledge.readingOrDefault())));
                    return links;
                });
    }

    /**
     * Returns the incidents around elections that pass a filter, as a list to be paged per election ({@code
     * parent.id}).
     *
     * @param byTiming true if the filter uses the phase
     */
    Listing<LinkedIncident> around(ResolverContext context, Conditions where, boolean byTiming) {
        boolean withTiming = selectsTiming(context.selection());
        EntityColumns<Incident> incidents = Incidents.columns(context::mentions);
        return new Listing<>(
                incidents.of("i") + ", " + LinkSpan.columns(withTiming),
                "incident i join election e on e.id = parent.id"
                        + (withTiming || byTiming ? " " + ElectionPhases.join("e.id", Knowledge.of(context)) : ""),
                where,
                row -> new LinkedIncident(incidents.read(row), LinkSpan.read(row)));
    }

    /** Selects incidents that any report links to the election {@code parent.id}. */
    String tied(Knowledge knowledge) {
        return "i.id in (select r.incident_id from election_link_report r where r.election_id = parent.id and "
                + publicRecords.linked(knowledge, "r") + ")";
    }

    /** The phase needs the election's results, so it is computed only if it is selected. */
    private static boolean selectsTiming(Selection selection) {
        return Stream.of("timing", "timings", "timingReason")
                .anyMatch(field -> selection.contains(field)
                        || selection.contains("nodes", field)
                        || selection.under("edges").contains("node", field));
    }
}
