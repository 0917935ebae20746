package org.ballotwatch.election;

import java.math.BigDecimal;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.entry.Whole;
import org.ballotwatch.report.ReportInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ResultReportInput")
@Description(
        "One source's word on the seats, votes or vote share of a contestant: a party, a candidate, a ballot option, or "
                + "seats that nobody won in a contest. A number, or \"elected\", is required.")
public class ResultReportInput extends ReportInput {
    @NonNull
    @Id
    @Refers(KeyedKind.ELECTION)
    @Description("The election, by id or key.")
    public String election;

    @Id
    @Refers(KeyedKind.PARTY)
    @Description("The party or alliance, by id or key; with a candidate, the one that nominated the candidate.")
    public String party;

    @Id
    @Refers(KeyedKind.PERSON)
    @Description("The person who stood, by id or key.")
    public String candidate;

    @Id
    @Refers(KeyedKind.PERSON)
    @Description("The candidate's running mate, by id or key.")
    public String runningMate;

    @Description("The option on the ballot, such as YES or NO. Letter case does not count.")
    public String option;

    @Description("Seats that no contestant won in this vote.")
    public OtherSeats otherSeats;

    @Id
    @Refers(KeyedKind.PLACE)
    @Description(
            "The constituency, county or other place that is counted, by id or key. Omit it for the whole election.")
    public String place;

    @Description("Seats: lower bound.")
    public Integer low;

    @Description("Seats: best estimate.")
    public Integer best;

    @Description("Seats: upper bound.")
    public Integer high;

    @Description("Votes won: lower bound, a whole number.")
    @Whole
    public BigDecimal votesLow;

    @Description("Votes won, a whole number.")
    @Whole
    public BigDecimal votes;

    @Description("Votes won: upper bound, a whole number.")
    @Whole
    public BigDecimal votesHigh;

    @Description("Vote share in percent, 0 to 100.")
    public BigDecimal voteShare;

    @Description("Whether the source says that the contestant was elected.")
    public Boolean elected;

    @NonNull
    @Description("The stage of the results.")
    public ResultStage stage;
}
