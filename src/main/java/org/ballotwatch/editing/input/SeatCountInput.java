package org.ballotwatch.editing.input;

import java.math.BigDecimal;
import org.ballotwatch.election.ResultStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("SeatCountInput")
@Description("One source's word on the seats or votes of a party; at least one number is needed.")
public class SeatCountInput extends ReportInput {
    @NonNull
    @Id
    @Description("The election: its id, or its key.")
    public String election;

    @NonNull
    @Id
    @Description("The party: its id, or its key.")
    public String party;

    @Description("At least so many.")
    public Integer low;

    @Description("So many.")
    public Integer best;

    @Description("At most so many.")
    public Integer high;

    @Description("Votes won.")
    public Integer votes;

    @Description("Share of the votes in percent, 0 to 100.")
    public BigDecimal voteShare;

    @NonNull
    @Description("The stage that the results had reached.")
    public ResultStage stage;
}
