package org.ballotwatch.editing.input;

import org.ballotwatch.entry.IdentityInput;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("MergeActorsInput")
@Description("Two records of the same person, party or organization.")
public class MergeActorsInput extends IdentityInput {
    @Id
    @Refers({KeyedKind.PERSON, KeyedKind.PARTY, KeyedKind.ORGANIZATION})
    @NonNull
    @Description("The record to merge, by id or key. Both then lead to the kept record.")
    public String id;

    @Id
    @Refers({KeyedKind.PERSON, KeyedKind.PARTY, KeyedKind.ORGANIZATION})
    @NonNull
    @Description("The record of the same kind to keep, by id or key.")
    public String into;

    @Description("The version of the merged record that you read. If it has changed since, nothing is done. "
            + "Default: no check.")
    public String version;
}
