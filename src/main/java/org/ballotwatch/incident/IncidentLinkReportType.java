package org.ballotwatch.incident;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.report.ReportType;
import org.ballotwatch.text.Excerpt;

/** Reports of links between incidents. */
@Singleton
public class IncidentLinkReportType extends ReportType<IncidentLinkReport, IncidentLinkInput> {
    public IncidentLinkReportType() {
        super(
                IncidentLinkReport.class,
                IncidentLinkInput.class,
                IncidentLinkReport.KIND,
                IncidentLinks.REPORTS,
                "incident_id");
    }

    @Override
    protected void complete(IncidentLinkReport link, IncidentLinkInput input, Entry entry) {
        if (link.incidentId != null && link.incidentId.equals(link.otherId)) {
            entry.problem("other", Excerpt.quoted(input.other) + " is the incident itself");
        }
    }

    @Override
    public List<Object> fact(IncidentLinkReport link) {
        return Arrays.asList(link.incidentId, link.otherId);
    }
}
