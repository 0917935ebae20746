package org.ballotwatch.editing.input;

import org.ballotwatch.actor.OrganizationInput;
import org.ballotwatch.entry.RecordInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("CorrectOrganizationInput")
@Description("New values for an organization.")
public class OrganizationCorrection extends CorrectionInput {
    @NonNull
    @Description(
            "The fields to change. null clears a field; omitted fields stay as they are. The key cannot " + "change.")
    public OrganizationInput set;

    @Override
    public RecordInput set() {
        return set;
    }
}
