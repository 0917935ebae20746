package org.ballotwatch.editing.input;

import java.util.List;
import org.ballotwatch.entry.IdentityInput;
import org.ballotwatch.entry.Refers;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("SplitRecordInput")
@Description("A record that mixes two things. Give former, or to and reports.")
public class SplitRecordInput extends IdentityInput {
    @Id
    @Refers
    @NonNull
    @Description("The record to split, by id or key.")
    public String id;

    @Id
    @Refers
    @Description("A record that was merged into it, by its former id or key. It is restored with exactly what it "
            + "brought and what is still there.")
    public String former;

    @Id
    @Refers
    @Description("Another record of the same kind that receives the reports, by id or key. It may be recorded in "
            + "the same batch.")
    public String to;

    @Id
    @Description("Ids of the live reports that concern the other record, at most 1,000. Required with to; with "
            + "former, those added since the merger.")
    public List<@NonNull String> reports;

    @Description("The version of the record that you read. If it has changed since, nothing is done. Default: no "
            + "check.")
    public String version;
}
