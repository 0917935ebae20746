package org.ballotwatch.editing.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ActorMergeInput")
@Description("Two records of one person, party or organization.")
public class ActorMergeInput extends IdentityInput {
    @Id
    @NonNull
    @Description("The one that is given up: its id, or its key. Both go on working, for the other one.")
    public String id;

    @Id
    @NonNull
    @Description("The one of the same kind that is kept: its id, or its key.")
    public String into;

    @Description(
            "The version at which the one given up was read; where it has changed since, nothing is done. Left out:"
                    + " whatever is there is merged.")
    public String version;
}
