package org.ballotwatch.access;

import java.util.List;
import org.ballotwatch.graphql.error.UserError;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Result of revoking an API key.")
public record RevokeApiKeyPayload(
        @Description("The key in its current state; null if there is no key with this id.")
        ApiKey apiKey,

        @NonNull @Description("Why nothing was revoked; empty on success.")
        List<@NonNull UserError> userErrors) {}
