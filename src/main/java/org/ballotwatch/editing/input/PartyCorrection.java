package org.ballotwatch.editing.input;

import org.ballotwatch.actor.PartyInput;
import org.ballotwatch.entry.RecordInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("CorrectPartyInput")
@Description("New values for a party.")
public class PartyCorrection extends CorrectionInput {
    @NonNull
    @Description(
            "The fields to change. null clears a field; omitted fields stay as they are. The key cannot " + "change.")
    public PartyInput set;

    @Override
    public RecordInput set() {
        return set;
    }
}
