package org.ballotwatch.link;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.report.ReportType;

/** Reports of links between incidents and elections. */
@Singleton
public class ElectionLinkReportType extends ReportType<ElectionLinkReport> {
    public ElectionLinkReportType() {
        super(ElectionLinkReport.class, ElectionLinkReport.KIND, ElectionLinkReports.REPORTS, "incident_id");
    }

    @Override
    public List<Object> fact(ElectionLinkReport link) {
        return Arrays.asList(link.incidentId, link.electionId);
    }
}
