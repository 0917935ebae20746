package org.ballotwatch.access;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Whoever asks. */
@Description("The user or program that sent the request, by its token or key.")
public record Viewer(
        @NonNull @Description("The name under which changes are recorded.")
        String name,

        @NonNull @Description("Their roles.") List<@NonNull Role> roles) {}
