package org.ballotwatch.dispute;

import java.time.LocalDate;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.report.ReportInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("DisputeStepInput")
@Description("One source's word on a step of a dispute.")
public class DisputeStepInput extends ReportInput {
    @NonNull
    @Id
    @Refers(KeyedKind.DISPUTE)
    @Description("The dispute, by id or key.")
    public String dispute;

    @NonNull
    @Description("Status of the dispute after the step.")
    public DisputeStatus status;

    @Description("Day of the step. Omit it if the source does not say.")
    public LocalDate takenOn;
}
