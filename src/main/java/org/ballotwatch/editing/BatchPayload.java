package org.ballotwatch.editing;

import java.util.List;
import org.ballotwatch.graphql.error.UserError;
import org.ballotwatch.graphql.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Result of a batch: all edits were made, or none.")
public record BatchPayload(
        @NonNull
        @Description("The record or report of each edit in its current state, in input order; empty if nothing was "
                + "done, and in a dry run.")
        List<@NonNull Node> nodes,

        @NonNull @Description("Faults of all edits; empty if there are none.")
        List<@NonNull UserError> userErrors) {}
