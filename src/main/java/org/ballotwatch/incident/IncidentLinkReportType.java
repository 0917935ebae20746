package org.ballotwatch.incident;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.report.ReportType;

/** Reports of links between incidents. */
@Singleton
public class IncidentLinkReportType extends ReportType<IncidentLinkReport> {
    public IncidentLinkReportType() {
        super(IncidentLinkReport.class, IncidentLinkReport.KIND, IncidentLinks.REPORTS, "incident_id");
    }

    @Override
    public List<Object> fact(IncidentLinkReport link) {
        return Arrays.asList(link.incidentId, link.otherId);
    }
}
