package org.ballotwatch.editing.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ReportSupersedeInput")
@Description("A report in whose place another one comes that is there already.")
public class ReportSupersedeInput {
    @Id
    @NonNull
    @Description("The id of the report that is retired.")
    public String id;

    @Id
    @NonNull
    @Description("The id of the report of the same kind that takes its place.")
    public String supersededBy;

    @NonNull
    @Description("Why it is retired.")
    public String reason;
}
