package org.ballotwatch.editing.input;

import org.ballotwatch.actor.NameKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ActorNameAddInput")
@Description("A further name of a person, party or organization.")
public class ActorNameAddInput extends IdentityInput {
    @Id
    @NonNull
    @Description("The person, party or organization: its id, or its key.")
    public String actor;

    @NonNull
    @Description("The name, 500 characters at most.")
    public String name;

    @NonNull
    @Description("Why it has this other name.")
    public NameKind kind;

    @Description(
            "The language or script it is in, as ISO 639 writes languages; left out where it is none in particular.")
    public String language;
}
