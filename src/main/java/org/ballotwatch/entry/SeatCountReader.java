package org.ballotwatch.entry;

import java.math.BigDecimal;
import org.ballotwatch.election.ResultStage;
import org.ballotwatch.election.SeatCount;

/** Reads the entries that give seats and votes of a party. */
final class SeatCountReader {
    private final ReportHeaderReader heading;
    private final Keys keys;

    SeatCountReader(ReportHeaderReader heading, Keys keys) {
        this.heading = heading;
        this.keys = keys;
    }

    SeatCount read(Entry entry) {
        SeatCount count = heading.fill(new SeatCount(), entry);
        count.electionId = keys.needId(entry, "election", KeyedKind.ELECTION);
        count.partyId = keys.needId(entry, "party", KeyedKind.PARTY);
        count.low = entry.integer("low");
        count.best = entry.integer("best");
        count.high = entry.integer("high");
        count.votesWon = entry.longInteger("votes");
        count.voteShare = entry.number("vote_share");
        count.stage = entry.requiredWord("stage", ResultStage.class);
        Checks.bounds(entry, big(count.low), big(count.best), big(count.high));
        Checks.atLeast(entry, "votes", count.votesWon, 0);
        Checks.within(entry, "vote_share", count.voteShare, 0, 100);
        if (!Checks.hasBounds(entry) && entry.text("votes") == null && entry.text("vote_share") == null) {
            entry.problem("best", "a number is needed in low, best, high, votes or " + entry.named("vote_share"));
        }
        return count;
    }

    private static BigDecimal big(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
