package org.ballotwatch.editing.input;

import org.ballotwatch.entry.IdentityInput;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.identity.WithdrawalReason;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("WithdrawRecordInput")
@Description("A record that should not be one.")
public class WithdrawRecordInput extends IdentityInput {
    @Id
    @Refers
    @NonNull
    @Description("The record, by id or key.")
    public String id;

    @NonNull
    @Description("What is wrong with it.")
    public WithdrawalReason reason;

    @Description(
            "The version of the record that you read. If it has changed since, nothing is done. Default: no check.")
    public String version;
}
