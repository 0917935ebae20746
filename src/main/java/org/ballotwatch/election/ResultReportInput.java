package org.ballotwatch.election;

import java.math.BigDecimal;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.report.ReportInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ResultReportInput")
@Description("One source's word on the seats or votes of a party. At least one number is required.")
public class ResultReportInput extends ReportInput {
    @NonNull
    @Id
    @Refers(KeyedKind.ELECTION)
    @Description("The election, by id or key.")
    public String election;

    @NonNull
    @Id
    @Refers(KeyedKind.PARTY)
    @Description("The party, by id or key.")
    public String party;

    @Description("Lower bound.")
    public Integer low;

    @Description("Best estimate.")
    public Integer best;

    @Description("Upper bound.")
    public Integer high;

    @Description("Votes won.")
    public Integer votes;

    @Description("Vote share in percent, 0 to 100.")
    public BigDecimal voteShare;

    @NonNull
    @Description("The stage of the results.")
    public ResultStage stage;
}
