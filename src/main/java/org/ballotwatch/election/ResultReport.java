package org.ballotwatch.election;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.ballotwatch.resolution.Quantity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** One source's word on the seats, votes or vote share of one contestant at one stage. */
@Entity
@Description("One source's word on the seats, votes or vote share of one contestant at one stage of the result.")
public class ResultReport extends StoredReport implements Report {
    public static final char KIND = 'Q';

    @Ignore
    public UUID electionId;

    @Ignore
    public UUID partyId;

    @Ignore
    public UUID candidateId;

    @Ignore
    public UUID runningMateId;

    @Ignore
    public String option;

    @Ignore
    @Enumerated(EnumType.STRING)
    public OtherSeats otherSeats;

    @Ignore
    public UUID placeId;

    @Ignore
    @Transient
    public Contestant standsFor;

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
    @Column(name = "votes_low")
    public Long fewestVotes;

    @Ignore
    @Column(name = "votes")
    public Long votesWon;

    @Ignore
    @Column(name = "votes_high")
    public Long mostVotes;

    @Column(columnDefinition = "numeric")
    @Description("Vote share in percent, 0 to 100; null if the source does not give it.")
    public BigDecimal voteShare;

    @Description("Whether the source says that the contestant was elected; null if it does not say.")
    public Boolean elected;

    @Override
    protected char kind() {
        return KIND;
    }

    @NonNull
    @Description("Seats according to the source.")
    public SeatFigure getSeats() {
        return new SeatFigure(best, low, high, asWritten);
    }

    @Description("Votes won; null if the source gives no number or only a bound.")
    public BigDecimal getVotes() {
        return number(votesWon);
    }

    @Description("Lower bound of the votes; null if the source gives none.")
    public BigDecimal getVotesLow() {
        return number(fewestVotes);
    }

    @Description("Upper bound of the votes; null if the source gives none.")
    public BigDecimal getVotesHigh() {
        return number(mostVotes);
    }

    /** Identifies who or what is counted: candidate, party, option or kind of other seats. A party's key is its id. */
    Object contestantKey() {
        if (candidateId != null) {
            return candidateId;
        }
        if (partyId != null) {
            return partyId;
        }
        return option != null ? option.toLowerCase(Locale.ROOT) : otherSeats;
    }

    /** Whether it gives a number, and not only who was elected. */
    boolean isCounted() {
        return hasSeats() || hasVotes() || voteShare != null;
    }

    boolean hasSeats() {
        return low != null || best != null || high != null;
    }

    boolean hasVotes() {
        return fewestVotes != null || votesWon != null || mostVotes != null;
    }

    Quantity seats() {
        return new Quantity(number(low), number(best), number(high), precedence());
    }

    Quantity votes() {
        return new Quantity(number(fewestVotes), number(votesWon), number(mostVotes), precedence());
    }

    /** A share without bounds is exact. */
    Quantity share() {
        return new Quantity(voteShare, voteShare, voteShare, precedence());
    }

    @Override
    protected int stageOrdinal() {
        return stage.ordinal();
    }

    private static BigDecimal number(Number number) {
        return number == null ? null : BigDecimal.valueOf(number.longValue());
    }
}
