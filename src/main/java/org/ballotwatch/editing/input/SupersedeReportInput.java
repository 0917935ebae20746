package org.ballotwatch.editing.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("SupersedeReportInput")
@Description("Replaces a report by another existing one.")
public class SupersedeReportInput {
    @Id
    @NonNull
    @Description("Id of the report to retire.")
    public String id;

    @Id
    @NonNull
    @Description("Id of the report of the same kind that replaces it.")
    public String supersededBy;

    @NonNull
    @Description("Why it is retired.")
    public String reason;
}
