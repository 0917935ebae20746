package org.ballotwatch.editing.input;

import org.ballotwatch.dispute.DisputeInput;
import org.ballotwatch.entry.RecordInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("CorrectDisputeInput")
@Description("New values for a dispute.")
public class DisputeCorrection extends CorrectionInput {
    @NonNull
    @Description(
            "The fields to change. null clears a field; omitted fields stay as they are. The key cannot " + "change.")
    public DisputeInput set;

    @Override
    public RecordInput set() {
        return set;
    }
}
