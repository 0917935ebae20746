package org.ballotwatch.editing;

import java.util.List;
import org.ballotwatch.graphql.mutation.UserError;
import org.ballotwatch.source.ReportHeader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What came of adding, retiring or ranking a report.")
public record ReportPayload(
        @Description("The report as it is now; null where nothing was done.")
        ReportHeader report,

        @NonNull @Description("Why nothing was done; empty where it was.")
        List<@NonNull UserError> userErrors) {}
