package org.ballotwatch.link;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ballotwatch.election.Elections;
import org.ballotwatch.election.VoteDays;
import org.ballotwatch.event.ChangeTopic;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.event.ShownValue;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.report.PublicRecords;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Choice;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.Resolution;

/** The elections behind an incident, by reports and by rules of our own. */
@Singleton
class ElectionLinkValues extends LinkValues {
    private static final ReportReads<ElectionLinkReport> REPORTS = ElectionLinkReports.REPORTS.with(
            Elections.columns("e") + ", " + VoteDays.AT_MOST_APART,
            "join election e on e.id = r.election_id and e.listed\njoin incident i on i.id = r.incident_id",
            (report, row) -> {
                report.election = Elections.read(row);
                report.mostDaysApart = row.integer();
            });

    ElectionLinkValues(PublicRecords publicRecords) {
        super(publicRecords);
    }

    @Override
    public ReportReads<ElectionLinkReport> reports() {
        return REPORTS;
    }

    @Override
    public String event(String column) {
        return column.equals("incident_id") ? "r.incident_id" : null;
    }

    @Override
    public ChangeTopic topic() {
        return ChangeTopic.ELECTIONS;
    }

    @Override
    public Object part(ElectionLinkReport report) {
        return report.electionId;
    }

    @Override
    public int order() {
        return 50;
    }

    /** The nearest vote first. */
    @Override
    public Comparator<ElectionLinkReport> fieldOrder(EventRecord incident) {
        return comparing((ElectionLinkReport report) -> report.mostDaysApart)
                .thenComparing(report -> report.electionId.toString());
    }

    @Override
    public List<ShownValue> of(EventRecord incident, Reading reading, List<ElectionLinkReport> reports) {
        Map<UUID, List<ElectionLinkReport>> byElection =
                reports.stream().collect(groupingBy(report -> report.electionId, LinkedHashMap::new, toList()));
        return byElection.values().stream()
                .map(links -> new ElectionLink((Incident) incident, links.get(0).election, null, links, reading))
                .flatMap(link -> shown(
                        reading,
                        link,
                        link.getElection().uuid,
                        FieldPath.entry("elections", link.getElection().getTitle())))
                .toList();
    }

    /** @param other the id of the record at the other end */
    static Stream<ShownValue> shown(Reading reading, ElectionLink link, UUID other, String path) {
        double disagreement = Resolution.choice(
                        reading,
                        link.reports().stream()
                                .map(report -> new Choice<>(report.confidence, 0, 0, report.precedence()))
                                .toList())
                .disagreement();
        String criteria = link.getCriteria().stream().map(Enum::name).collect(joining(", "));
        return Stream.of(
                ShownValue.of(
                        List.of(other, "confidence"),
                        path + ".confidence",
                        link.getConfidence(),
                        disagreement,
                        link.reports()),
                ShownValue.detail(List.of(other, "criteria"), path + ".criteria", criteria, link.reports()),
                ShownValue.detail(List.of(other, "purpose"), path + ".purpose", link.getPurpose(), link.reports()));
    }
}
