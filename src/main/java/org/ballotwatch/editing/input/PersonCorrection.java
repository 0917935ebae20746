package org.ballotwatch.editing.input;

import org.ballotwatch.actor.PersonInput;
import org.ballotwatch.entry.RecordInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("CorrectPersonInput")
@Description("New values for a person.")
public class PersonCorrection extends CorrectionInput {
    @NonNull
    @Description(
            "The fields to change. null clears a field; omitted fields stay as they are. The key cannot " + "change.")
    public PersonInput set;

    @Override
    public RecordInput set() {
        return set;
    }
}
