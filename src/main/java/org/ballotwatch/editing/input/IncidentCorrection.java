package org.ballotwatch.editing.input;

import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.incident.IncidentInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("CorrectIncidentInput")
@Description("New values for an incident.")
public class IncidentCorrection extends CorrectionInput {
    @NonNull
    @Description(
            "The fields to change. null clears a field; omitted fields stay as they are. The key cannot " + "change.")
    public IncidentInput set;

    @Override
    public RecordInput set() {
        return set;
    }
}
