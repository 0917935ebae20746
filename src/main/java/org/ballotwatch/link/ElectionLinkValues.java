package org.ballotwatch.link;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.change.ShownValue;
import org.ballotwatch.change.ShownValues;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Reading;

/** The elections behind an incident. */
@ApplicationScoped
class ElectionLinkValues implements ShownValues<ElectionLinkReport> {
    private static final ReportReads<ElectionLinkReport> REPORTS = ElectionLinkReports.REPORTS.with(
            "e.title", "join election e on e.id = r.election_id", (report, row) -> report.electionTitle = row.text());

    @Override
    public ReportReads<ElectionLinkReport> reports() {
        return REPORTS;
    }

    @Override
    public String event(String column) {
        return column.equals("incident_id") ? "r.incident_id" : null;
    }

    @Override
    public List<ShownValue> of(Reading reading, List<ElectionLinkReport> reports) {
        Map<UUID, List<ElectionLinkReport>> byElection =
                reports.stream().collect(groupingBy(report -> report.electionId, LinkedHashMap::new, toList()));
        List<ShownValue> values = new ArrayList<>();
        byElection.forEach((election, links) -> {
            // Neither end is selected, only the result of the reports.
            ElectionLink link = new ElectionLink(null, null, null, links, reading);
            String criteria = link.getCriteria().stream().map(Enum::name).collect(joining(", "));
            values.add(value("confidence", link.getConfidence(), links));
            values.add(value("criteria", criteria, links));
            values.add(value("purpose", link.getPurpose(), links));
        });
        return values;
    }

    private static ShownValue value(String attribute, Object value, List<ElectionLinkReport> reports) {
        ElectionLinkReport first = reports.get(0);
        String field = FieldPath.entry("elections", first.electionTitle) + "." + attribute;
        return new ShownValue(List.of(first.electionId, attribute), field, value, reports);
    }
}
