package org.ballotwatch.access;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Whoever asks. */
@Description("Who asks, as the token or key says that came with the request.")
public record Viewer(
        @NonNull @Description("The name that changes are recorded under.")
        String name,

        @NonNull @Description("What they may do.") List<@NonNull Role> roles) {}
