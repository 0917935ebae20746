package org.ballotwatch.editing.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ActorNameWithdrawInput")
@Description("A name that a person, party or organization does not have after all.")
public class ActorNameWithdrawInput extends IdentityInput {
    @Id
    @NonNull
    @Description("The person, party or organization: its id, or its key.")
    public String actor;

    @NonNull
    @Description("The name, as it is written. The main one is changed by a correction instead.")
    public String name;
}
