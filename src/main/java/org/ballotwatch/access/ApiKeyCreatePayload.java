package org.ballotwatch.access;

import java.util.List;
import org.ballotwatch.graphql.mutation.UserError;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What came of creating a key.")
public record ApiKeyCreatePayload(
        @Description("The key; null where none was created.")
        ApiKey apiKey,

        @Description("The key in full, for the header Authorization: ApiKey <secret>. It is shown this once and kept"
                + " nowhere; null where none was created.")
        String secret,

        @NonNull @Description("Why none was created; empty where one was.")
        List<@NonNull UserError> userErrors) {}
