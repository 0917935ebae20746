package org.ballotwatch.election;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.util.UUID;
import org.ballotwatch.actor.Party;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.ballotwatch.resolution.Quantity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** One source's word on the seats or votes of one party at one stage. */
@Entity
@Description("One source's word on the seats or votes of one party at one stage of the result.")
public class ResultReport extends StoredReport implements Report {
    public static final char KIND = 'Q';

    @Ignore
    public UUID electionId;

    @Ignore
    public UUID partyId;

    @Ignore
    @Transient
    public Party party;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Stage of the result.")
    public ResultStage stage;

    @Ignore
    public Integer low;

    @Ignore
    public Integer best;

    @Ignore
    public Integer high;

    @Ignore
    @Column(name = "votes")
    public Long votesWon;

    @Column(columnDefinition = "numeric")
    @Description("Vote share in percent, 0 to 100; null if the source does not give it.")
    public BigDecimal voteShare;

    @Override
    protected char kind() {
        return KIND;
    }

    @NonNull
    @Description("Seats according to the source.")
    public SeatFigure getSeats() {
        return new SeatFigure(best, low, high, asWritten);
    }

    @Description("Votes won; null if the source does not give them.")
    public BigDecimal getVotes() {
        return votesWon == null ? null : BigDecimal.valueOf(votesWon);
    }

    boolean hasSeats() {
        return low != null || best != null || high != null;
    }

    Quantity quantity() {
        return new Quantity(number(low), number(best), number(high), precedence());
    }

    @Override
    protected int stageOrdinal() {
        return stage.ordinal();
    }

    private static BigDecimal number(Integer seats) {
        return seats == null ? null : BigDecimal.valueOf(seats);
    }
}
