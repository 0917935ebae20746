package org.ballotwatch.access;

import java.util.List;
import org.ballotwatch.identity.Principal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** The sender of a request. */
@Description("The user or program that sent the request, by its token or key.")
public record Viewer(
        @NonNull
        @Description("Id under which changes are recorded: \"key:\" and the UUID of an API key, or \"user:\" and the"
                + " issuer and subject of a token. It is never reassigned.")
        String id,

        @NonNull @Description("The name under which changes are recorded.")
        String name,

        @NonNull @Description("Their roles.") List<@NonNull Role> roles) {

    public Principal principal() {
        return new Principal(id, name);
    }
}
