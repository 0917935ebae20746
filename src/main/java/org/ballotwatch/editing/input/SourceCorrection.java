package org.ballotwatch.editing.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("SourceCorrectInput")
@Description("Other values for a source.")
public class SourceCorrection extends CorrectionInput {
    @NonNull
    @Description("The fields that change; null empties one, what is left out stays as it is. The key cannot change.")
    public SourceInput set;

    @Override
    public RecordInput set() {
        return set;
    }
}
