package org.ballotwatch.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One entry of a page of people.")
public record PersonEdge(
        @NonNull @Description("Cursor of this entry.") String cursor,

        @NonNull @Description("The entry.") Person node) {}
