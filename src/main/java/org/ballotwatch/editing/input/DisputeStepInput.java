package org.ballotwatch.editing.input;

import java.time.LocalDate;
import org.ballotwatch.dispute.DisputeStatus;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("DisputeStepInput")
@Description("One source's word on a step that a dispute took.")
public class DisputeStepInput extends ReportInput {
    @NonNull
    @Id
    @Description("The dispute: its id, or its key.")
    public String dispute;

    @NonNull
    @Description("What step it was.")
    public DisputeStatus status;

    @Description("The day on which it was taken; left out where the source does not say.")
    public LocalDate takenOn;
}
