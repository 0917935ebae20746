package org.ballotwatch.editing.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("WithdrawActorNameInput")
@Description("A name that an actor does not have.")
public class WithdrawActorNameInput extends IdentityInput {
    @Id
    @NonNull
    @Description("The actor, by id or key.")
    public String actor;

    @NonNull
    @Description("The name exactly as written. Correct the record to change its main name.")
    public String name;
}
