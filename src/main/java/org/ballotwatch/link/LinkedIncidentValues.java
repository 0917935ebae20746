package org.ballotwatch.link;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.election.Election;
import org.ballotwatch.event.ChangeTopic;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.event.ShownValue;
import org.ballotwatch.incident.Incidents;
import org.ballotwatch.report.PublicRecords;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Reading;

/** The incidents around an election. They stand in the evidence of the incidents. */
@Singleton
class LinkedIncidentValues extends LinkValues {
    private static final ReportReads<ElectionLinkReport> REPORTS = ElectionLinkReports.REPORTS.with(
            Incidents.COLUMNS,
            "join incident i on i.id = r.incident_id and i.listed",
            (report, row) -> report.incident = Incidents.read(row));

    LinkedIncidentValues(PublicRecords publicRecords) {
        super(publicRecords);
    }

    @Override
    public ReportReads<ElectionLinkReport> reports() {
        return REPORTS;
    }

    @Override
    public String event(String column) {
        return column.equals("election_id") ? "r.election_id" : null;
    }

    @Override
    public ChangeTopic topic() {
        return ChangeTopic.INCIDENTS;
    }

    @Override
    public Object part(ElectionLinkReport report) {
        return report.incidentId;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public boolean isEvidence() {
        return false;
    }

    /** An election may have thousands of incidents, which would hide what else changed. */
    @Override
    public boolean isCompared() {
        return false;
    }

    @Override
    public List<ShownValue> of(EventRecord election, Reading reading, List<ElectionLinkReport> reports) {
        Map<UUID, List<ElectionLinkReport>> byIncident =
                reports.stream().collect(groupingBy(report -> report.incidentId, LinkedHashMap::new, toList()));
        return byIncident.values().stream()
                .map(links -> new ElectionLink(links.get(0).incident, (Election) election, null, links, reading))
                .flatMap(link -> ElectionLinkValues.shown(
                        reading,
                        link,
                        link.getIncident().uuid,
                        FieldPath.entry("incidents", link.getIncident().getTitle())))
                .toList();
    }
}
