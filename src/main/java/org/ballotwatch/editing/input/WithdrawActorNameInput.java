package org.ballotwatch.editing.input;

import org.ballotwatch.entry.IdentityInput;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("WithdrawActorNameInput")
@Description("A name that an actor does not have.")
public class WithdrawActorNameInput extends IdentityInput {
    @Id
    @Refers({KeyedKind.PERSON, KeyedKind.PARTY, KeyedKind.ORGANIZATION})
    @NonNull
    @Description("The actor, by id or key.")
    public String actor;

    @NonNull
    @Description("The name exactly as written. Correct the record to change its main name.")
    public String name;
}
