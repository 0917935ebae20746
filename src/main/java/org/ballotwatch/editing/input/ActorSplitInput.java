package org.ballotwatch.editing.input;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ActorSplitInput")
@Description("A record of a person, party or organization that is two: give former, or to together with reports.")
public class ActorSplitInput extends IdentityInput {
    @Id
    @NonNull
    @Description("The record that is two: its id, or its key.")
    public String id;

    @Id
    @Description(
            "One that was merged into it, by the id or key that it had. It stands on its own again, with exactly what"
                    + " came with it and is still there.")
    public String former;

    @Id
    @Description(
            "Another record of the same kind, to which the reports go: its id, or its key, which may be one that is"
                    + " recorded in the same batch.")
    public String to;

    @Id
    @Description("Live reports that speak of the other one, by their ids, 1,000 at most: needed with to, and together"
            + " with former those that came since.")
    public List<@NonNull String> reports;

    @Description("The version at which the record was read; where it has changed since, nothing is done. Left out:"
            + " whatever is there is split.")
    public String version;
}
