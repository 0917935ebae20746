package org.ballotwatch.editing;

import java.util.List;
import org.ballotwatch.graphql.mutation.UserError;
import org.ballotwatch.graphql.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What came of a batch of edits: all were made, or none.")
public record BatchPayload(
        @NonNull
        @Description(
                "What each edit is about, as it is now, in their order; empty where nothing was done, and in a dry run.")
        List<@NonNull Node> nodes,

        @NonNull @Description("Everything that is wrong with any of them; empty where nothing is.")
        List<@NonNull UserError> userErrors) {}
