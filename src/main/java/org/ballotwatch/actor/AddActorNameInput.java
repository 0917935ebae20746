package org.ballotwatch.actor;

import org.ballotwatch.entry.IdentityInput;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("AddActorNameInput")
@Description("Another name of a person, party or organization.")
public class AddActorNameInput extends IdentityInput {
    @Id
    @Refers({KeyedKind.PERSON, KeyedKind.PARTY, KeyedKind.ORGANIZATION})
    @NonNull
    @Description("The actor, by id or key.")
    public String actor;

    @NonNull
    @Description("The name, at most 500 characters.")
    public String name;

    @NonNull
    @Description("Why it has this other name.")
    public NameKind kind;

    @Description("Language as an ISO 639 code. Omit it if the name belongs to no particular language.")
    public String language;
}
