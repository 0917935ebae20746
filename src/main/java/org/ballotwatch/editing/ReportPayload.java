package org.ballotwatch.editing;

import java.util.List;
import org.ballotwatch.graphql.error.UserError;
import org.ballotwatch.report.Report;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Result of adding, retiring or ranking a report.")
public record ReportPayload(
        @Description("The report in its current state; null if nothing was done.")
        Report report,

        @NonNull @Description("Why nothing was done; empty on success.")
        List<@NonNull UserError> userErrors) {}
