package org.ballotwatch.editing.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("RetireReportInput")
@Description("A report to retire.")
public class RetireReportInput {
    @Id
    @NonNull
    @Description("Id of the report.")
    public String id;

    @NonNull
    @Description("Why it is retired.")
    public String reason;
}
