package org.ballotwatch.editing.input;

import org.ballotwatch.entry.IdentityInput;
import org.ballotwatch.entry.Refers;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("RestoreRecordInput")
@Description("A record that was withdrawn.")
public class RestoreRecordInput extends IdentityInput {
    @Id
    @Refers
    @NonNull
    @Description("The record, by id or key.")
    public String id;

    @Description(
            "The version of the record that you read. If it has changed since, nothing is done. Default: no check.")
    public String version;
}
