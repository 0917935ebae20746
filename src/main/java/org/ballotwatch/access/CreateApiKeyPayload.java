package org.ballotwatch.access;

import java.util.List;
import org.ballotwatch.graphql.error.UserError;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Result of creating an API key.")
public record CreateApiKeyPayload(
        @Description("The key; null if none was created.") ApiKey apiKey,

        @Description("The full key, for the header Authorization: ApiKey <secret>. It is shown once and not stored; "
                + "null if none was created.")
        String secret,

        @NonNull @Description("Why no key was created; empty on success.")
        List<@NonNull UserError> userErrors) {

    @Override
    public String toString() {
        return "a new key"; // the secret must not get into a log by mistake
    }
}
