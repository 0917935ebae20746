package org.ballotwatch.editing.input;

import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.place.PlaceInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("CorrectPlaceInput")
@Description("New values for a place.")
public class PlaceCorrection extends CorrectionInput {
    @NonNull
    @Description(
            "The fields to change. null clears a field; omitted fields stay as they are. The key cannot " + "change.")
    public PlaceInput set;

    @Override
    public RecordInput set() {
        return set;
    }
}
