package org.ballotwatch.editing.input;

import org.ballotwatch.entry.IdentityInput;
import org.ballotwatch.entry.Refers;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("MergeRecordsInput")
@Description("Two records of the same thing: an incident, an election, a dispute, an actor, a place or a source.")
public class MergeRecordsInput extends IdentityInput {
    @Id
    @Refers
    @NonNull
    @Description("The record to merge, by id or key. Both then lead to the kept record.")
    public String id;

    @Id
    @Refers
    @NonNull
    @Description("The record of the same kind to keep, by id or key.")
    public String into;

    @Description("The version of the merged record that you read. If it has changed since, nothing is done. "
            + "Default: no check.")
    public String version;
}
