package org.ballotwatch.election;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.report.ReportType;

/** Reports of what became of elections. */
@Singleton
public class ElectionStatusType extends ReportType<ElectionStatusReport, ElectionStatusInput> {
    public ElectionStatusType() {
        super(
                ElectionStatusReport.class,
                ElectionStatusInput.class,
                ElectionStatusReport.KIND,
                ElectionStatuses.REPORTS,
                "election_id");
    }

    @Override
    protected void complete(ElectionStatusReport report, ElectionStatusInput input, Entry entry) {
        boolean moves = report.status == ElectionStatus.POSTPONED || report.status == ElectionStatus.RERUN_ORDERED;
        if (report.newDay != null && report.status != null && !moves) {
            entry.problem("newDay", "is only allowed with POSTPONED and RERUN_ORDERED");
        }
    }

    @Override
    public List<Object> fact(ElectionStatusReport report) {
        return Arrays.asList(report.electionId, report.placeId, report.status);
    }
}
