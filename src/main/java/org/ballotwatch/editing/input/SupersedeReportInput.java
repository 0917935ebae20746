package org.ballotwatch.editing.input;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("SupersedeReportInput")
@Description("Replaces a report by another existing one.")
public class SupersedeReportInput {
    @Id
    @NonNull
    @Description("Id of the report to replace.")
    public String id;

    @Id
    @NonNull
    @Description("Id of the report of the same kind that replaces it.")
    public String supersededBy;

    @Description("Why the other report takes its place. Default: ENTRY_ERROR.")
    public SupersessionCause cause;

    @Description("The public day from which the other report takes its place, for SOURCE_CORRECTED and OVERTAKEN. "
            + "Default: the day on which the other report became public.")
    public LocalDate on;

    @NonNull
    @Description("The reason in words.")
    public String reason;
}
