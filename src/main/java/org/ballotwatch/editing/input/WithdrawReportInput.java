package org.ballotwatch.editing.input;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("WithdrawReportInput")
@Description("A report that its source took back.")
public class WithdrawReportInput {
    @Id
    @NonNull
    @Description("Id of the report.")
    public String id;

    @Description("The public day on which its source took it back. It counts until then. Omit it if the source stands "
            + "by the report after all.")
    public LocalDate on;

    @Description("Why its source took it back.")
    public String reason;
}
