package org.ballotwatch.election;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.entry.CellChecks;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.report.ReportType;

/** Reports of seats, votes and vote shares. */
@Singleton
public class ResultReportType extends ReportType<ResultReport, ResultReportInput> {
    public ResultReportType() {
        super(ResultReport.class, ResultReportInput.class, ResultReport.KIND, ResultReports.REPORTS, "election_id");
    }

    @Override
    protected void complete(ResultReport count, ResultReportInput input, Entry entry) {
        CellChecks.bounds(entry, count.low, count.best, count.high);
        CellChecks.bounds(entry, "votesLow", count.fewestVotes, "votes", count.votesWon, "votesHigh", count.mostVotes);
        CellChecks.within(entry, "voteShare", count.voteShare, 0, 100);
        checkContestant(input, entry);
        boolean votes = count.hasVotes() || count.voteShare != null;
        boolean empty = !count.hasSeats() && !votes && count.elected == null;
        if (empty && !entry.isFaulty("low", "best", "high", "votes", "voteShare")) {
            entry.problem(
                    "best",
                    "Give a number in low, best, high, votes or " + entry.named("voteShare") + ", or say elected");
        }
        if (count.otherSeats != null && (votes || count.elected != null)) {
            entry.problem(
                    "otherSeats", "are not voted on; leave votes, " + entry.named("voteShare") + " and elected empty");
        }
    }

    private static void checkContestant(ResultReportInput input, Entry entry) {
        boolean stands = input.party != null || input.candidate != null;
        int given = (stands ? 1 : 0) + (input.option != null ? 1 : 0) + (input.otherSeats != null ? 1 : 0);
        if (given == 0) {
            entry.problem("party", "Give a party, a candidate, an option or " + entry.named("otherSeats"));
        } else if (given > 1) {
            entry.problem(
                    input.option != null ? "option" : "otherSeats",
                    "cannot stand beside another contestant; give a party or candidate, an option, or "
                            + entry.named("otherSeats"));
        }
        if (input.runningMate != null && input.candidate == null) {
            entry.problem("runningMate", "needs a candidate");
        }
    }

    @Override
    public List<Object> fact(ResultReport count) {
        return Arrays.asList(count.electionId, count.contestantKey(), count.placeId, count.stage);
    }
}
