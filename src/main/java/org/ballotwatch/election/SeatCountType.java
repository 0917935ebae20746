package org.ballotwatch.election;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.report.ReportType;

/** Reports of seats and votes. */
@Singleton
public class SeatCountType extends ReportType<SeatCount> {
    public SeatCountType() {
        super(SeatCount.class, SeatCount.KIND, SeatCounts.REPORTS, "election_id");
    }

    @Override
    public List<Object> fact(SeatCount count) {
        return Arrays.asList(count.electionId, count.partyId, count.stage);
    }
}
