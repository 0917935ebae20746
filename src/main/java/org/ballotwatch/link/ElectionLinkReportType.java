package org.ballotwatch.link;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.report.ReportType;
import org.ballotwatch.text.Excerpt;

/** Reports of links between incidents and elections. */
@Singleton
public class ElectionLinkReportType extends ReportType<ElectionLinkReport, ElectionLinkInput> {
    public ElectionLinkReportType() {
        super(
                ElectionLinkReport.class,
                ElectionLinkInput.class,
                ElectionLinkReport.KIND,
                ElectionLinkReports.REPORTS,
                "incident_id");
    }

    @Override
    protected void complete(ElectionLinkReport link, ElectionLinkInput input, Entry entry) {
        if (input.criteria != null && new HashSet<>(input.criteria).size() < input.criteria.size()) {
            String criteria = input.criteria.stream().map(Enum::name).collect(Collectors.joining("|"));
            entry.problem("criteria", Excerpt.quoted(criteria) + " contains a duplicate");
        }
    }

    @Override
    public List<Object> fact(ElectionLinkReport link) {
        return Arrays.asList(link.incidentId, link.electionId);
    }
}
