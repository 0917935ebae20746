package org.ballotwatch.link;

import java.util.List;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.election.ElectionPhases;
import org.ballotwatch.election.LinkTiming;
import org.ballotwatch.election.VoteDays;

/**
 * Where the days of an incident {@code i} lie around a vote {@code e}.
 *
 * @param phases empty unless they were asked for
 */
record LinkSpan(DayRange days, List<LinkTiming> phases) {

    /** The columns that {@link #read} takes; the phases need {@link ElectionPhases#join}. */
    static String columns(boolean withPhases) {
        return "%s, %s, %s"
                .formatted(VoteDays.EARLIEST, VoteDays.LATEST, withPhases ? ElectionPhases.all("i") : "null::text[]");
    }

    static LinkSpan read(RowReader row) {
        DayRange days = new DayRange(row.integer(), row.integer());
        return new LinkSpan(days, row.texts().stream().map(LinkTiming::valueOf).toList());
    }
}
