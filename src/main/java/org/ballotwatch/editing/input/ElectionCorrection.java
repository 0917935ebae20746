package org.ballotwatch.editing.input;

import org.ballotwatch.election.ElectionInput;
import org.ballotwatch.entry.RecordInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("CorrectElectionInput")
@Description("New values for an election.")
public class ElectionCorrection extends CorrectionInput {
    @NonNull
    @Description(
            "The fields to change. null clears a field; omitted fields stay as they are. The key cannot " + "change.")
    public ElectionInput set;

    @Override
    public RecordInput set() {
        return set;
    }
}
