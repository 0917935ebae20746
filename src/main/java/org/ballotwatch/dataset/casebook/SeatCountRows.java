package org.ballotwatch.dataset.casebook;

import java.math.BigDecimal;
import org.ballotwatch.election.ResultStage;
import org.ballotwatch.election.SeatCount;

/** Reads the rows that give seats and votes of a party. */
final class SeatCountRows {
    private final Heading heading;
    private final Keys keys;

    SeatCountRows(Heading heading, Keys keys) {
        this.heading = heading;
        this.keys = keys;
    }

    SeatCount read(Line line) {
        SeatCount count = heading.fill(new SeatCount(), line);
        count.electionId = keys.needId(line, "election", Kind.ELECTION);
        count.partyId = keys.needId(line, "party", Kind.PARTY);
        count.low = line.integer("low");
        count.best = line.integer("best");
        count.high = line.integer("high");
        count.votesWon = line.longInteger("votes");
        count.voteShare = line.number("vote_share");
        count.stage = line.requiredWord("stage", ResultStage.class);
        Checks.bounds(line, big(count.low), big(count.best), big(count.high));
        Checks.atLeast(line, "votes", count.votesWon, 0);
        Checks.within(line, "vote_share", count.voteShare, 0, 100);
        if (!Checks.hasBounds(line) && line.text("votes") == null && line.text("vote_share") == null) {
            line.problem("best", "a number is needed in low, best, high, votes or vote_share");
        }
        return count;
    }

    private static BigDecimal big(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
