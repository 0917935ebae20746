package org.ballotwatch.editing.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ElectionCorrectInput")
@Description("Other values for an election.")
public class ElectionCorrection extends CorrectionInput {
    @NonNull
    @Description("The fields that change; null empties one, what is left out stays as it is. The key cannot change.")
    public ElectionInput set;

    @Override
    public RecordInput set() {
        return set;
    }
}
