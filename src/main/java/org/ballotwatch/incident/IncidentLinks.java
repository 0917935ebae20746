package org.ballotwatch.incident;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.ReportColumns;
import org.ballotwatch.report.ReportReads;

/** Reads of links between incidents, seen from either end; "same perpetrator" has no direction. */
@ApplicationScoped
public class IncidentLinks {
    static final ReportReads<IncidentLinkReport> REPORTS = ReportReads.of(IncidentLinkReport.class);

    /** The end from which a link is seen. */
    enum Direction {
        FROM("""
                select id, incident_id as from_id, other_id as to_id
                  from incident_link_report where incident_id = any(:ids)
                  union all
                  select id, other_id, incident_id
                  from incident_link_report where other_id = any(:ids) and relation = 'SAME_PERPETRATOR'"""),
        TO("""
                select id, other_id as from_id, incident_id as to_id
                  from incident_link_report where other_id = any(:ids) and relation <> 'SAME_PERPETRATOR'""");

        private final String ties;

        Direction(String ties) {
            this.ties = ties;
        }
    }

    private record LinkKey(UUID from, IncidentRelation relation, UUID to) {}

    /** Returns the links of each incident by the first day of the other, by incident; one statement. */
    Uni<Map<UUID, List<IncidentLink>>> of(
            ResolverContext context, Direction direction, Collection<UUID> incidents, Selection... reports) {
        Knowledge knowledge = Knowledge.of(context);
        ReportColumns header = new ReportColumns(knowledge, reports);
        Query query = new Query(
                """
                select tie.from_id, %s, %s, %s
                from (
                  %s
                ) as tie
                join incident_link_report r on r.id = tie.id
                join incident i on i.id = tie.to_id and i.listed
                %s
                where %s
                order by i.starts_on, i.id, r.relation, r.known_since nulls last, r.id""",
                REPORTS.columns(),
                Incidents.COLUMNS,
                header.select(),
                direction.ties,
                header.joins(),
                knowledge.live("r"));
        Map<LinkKey, IncidentLink> links = new LinkedHashMap<>();
        return context.snapshot()
                .list(knowledge.bind(query.bindIds("ids", incidents)), row -> {
                    UUID from = row.uuid();
                    IncidentLinkReport report = REPORTS.read(row);
                    Incident other = Incidents.read(row);
                    header.read(report, row);
                    return links.computeIfAbsent(
                                    new LinkKey(from, report.relation, other.uuid),
                                    t -> new IncidentLink(t.relation, other, new ArrayList<>()))
                            .reports()
                            .add(report);
                })
                .map(rows -> byIncident(links));
    }

    private static Map<UUID, List<IncidentLink>> byIncident(Map<LinkKey, IncidentLink> links) {
        Map<UUID, List<IncidentLink>> byIncident = new HashMap<>();
        links.forEach((tie, link) ->
                byIncident.computeIfAbsent(tie.from, i -> new ArrayList<>()).add(link));
        return byIncident;
    }
}
