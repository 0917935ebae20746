package org.ballotwatch.incident;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballotwatch.event.ChangeTopic;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.event.ShownValue;
import org.ballotwatch.event.ShownValueType;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Reading;

/** How incidents are tied to one another, from either end. */
@Singleton
class IncidentLinkValues implements ShownValueType<IncidentLinkReport> {
    /** Each end of a link, with the field that shows the link there; having the same perpetrator has no direction. */
    private static final ReportReads<IncidentLinkReport> REPORTS =
            IncidentLinks.REPORTS.with("tie.field, " + Incidents.COLUMNS, """
            join (
              select id, incident_id as from_id, other_id as to_id, 'related' as field
              from incident_link_report
              union all
              select id, other_id, incident_id,
                case relation when 'SAME_PERPETRATOR' then 'related' else 'relatedBy' end
              from incident_link_report
            ) as tie on tie.id = r.id
            join incident i on i.id = tie.to_id and i.listed""", (link, row) -> {
                link.field = row.text();
                link.to = Incidents.read(row);
            });

    @Override
    public ReportReads<IncidentLinkReport> reports() {
        return REPORTS;
    }

    @Override
    public String event(String column) {
        return column.equals("incident_id") ? "tie.from_id" : null;
    }

    @Override
    public ChangeTopic topic() {
        return ChangeTopic.RELATED_INCIDENTS;
    }

    @Override
    public int order() {
        return 60;
    }

    /** They would cost each comparison of incidents one more statement. */
    @Override
    public boolean isCompared() {
        return false;
    }

    @Override
    public Comparator<IncidentLinkReport> fieldOrder(EventRecord event) {
        return comparing((IncidentLinkReport link) -> link.field)
                .thenComparing(link -> link.to.startsOn)
                .thenComparing(link -> link.to.uuid.toString())
                .thenComparing(link -> link.relation.name());
    }

    @Override
    public List<ShownValue> of(EventRecord event, Reading reading, List<IncidentLinkReport> reports) {
        Map<List<Object>, List<IncidentLinkReport>> links = reports.stream()
                .collect(groupingBy(
                        link -> List.of(link.field, link.relation, link.to.uuid), LinkedHashMap::new, toList()));
        return links.entrySet().stream()
                .map(link -> shown(link.getKey(), link.getValue()))
                .toList();
    }

    private static ShownValue shown(List<Object> key, List<IncidentLinkReport> reports) {
        IncidentLinkReport first = reports.get(0);
        String title = first.to.getTitle();
        return ShownValue.of(key, FieldPath.entry(first.field, first.relation, title), title, 0.0, reports);
    }
}
