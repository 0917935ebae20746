package org.ballotwatch.election;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.entry.CellChecks;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.report.ReportType;

/** Reports of seats and votes. */
@Singleton
public class ResultReportType extends ReportType<ResultReport, ResultReportInput> {
    public ResultReportType() {
        super(ResultReport.class, ResultReportInput.class, ResultReport.KIND, ResultReports.REPORTS, "election_id");
    }

    @Override
    protected void complete(ResultReport count, ResultReportInput input, Entry entry) {
        CellChecks.bounds(entry, count.low, count.best, count.high);
        CellChecks.atLeast(entry, "votes", count.votesWon, 0);
        CellChecks.within(entry, "voteShare", count.voteShare, 0, 100);
        boolean empty = !count.hasSeats() && input.votes == null && input.voteShare == null;
        if (empty && !entry.isFaulty("low", "best", "high", "votes", "voteShare")) {
            entry.problem("best", "Give a number in low, best, high, votes or " + entry.named("voteShare"));
        }
    }

    @Override
    public List<Object> fact(ResultReport count) {
        return Arrays.asList(count.electionId, count.partyId, count.stage);
    }
}
