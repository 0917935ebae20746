package org.ballotwatch.access;

import java.util.List;
import org.ballotwatch.graphql.mutation.UserError;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What came of revoking a key.")
public record ApiKeyRevokePayload(
        @Description("The key as it is now; null where there is none of this id.")
        ApiKey apiKey,

        @NonNull @Description("Why nothing was revoked; empty where the key is.")
        List<@NonNull UserError> userErrors) {}
