package org.ballotwatch.editing.input;

import java.time.LocalDate;
import org.ballotwatch.resolution.Rank;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("RankReportInput")
@Description("A new rank for a report.")
public class RankReportInput {
    @Id
    @NonNull
    @Description("Id of the report.")
    public String id;

    @NonNull
    @Description("How far it is trusted.")
    public Rank rank;

    @Description("The public day from which the rank counts. Default: from the beginning. Not for NORMAL.")
    public LocalDate since;

    @Description("The reason. Required for any rank but NORMAL.")
    public String reason;
}
