package org.ballotwatch.editing.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ReportRetireInput")
@Description("A report that is withdrawn.")
public class ReportRetireInput {
    @Id
    @NonNull
    @Description("The report's id.")
    public String id;

    @NonNull
    @Description("Why it is withdrawn.")
    public String reason;
}
