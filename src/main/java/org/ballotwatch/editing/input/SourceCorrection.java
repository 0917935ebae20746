package org.ballotwatch.editing.input;

import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.source.SourceInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("CorrectSourceInput")
@Description("New values for a source.")
public class SourceCorrection extends CorrectionInput {
    @NonNull
    @Description(
            "The fields to change. null clears a field; omitted fields stay as they are. The key cannot " + "change.")
    public SourceInput set;

    @Override
    public RecordInput set() {
        return set;
    }
}
