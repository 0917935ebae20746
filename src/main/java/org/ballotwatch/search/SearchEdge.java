package org.ballotwatch.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An entry of a page of what a search found.")
public record SearchEdge(
        @NonNull @Description("Its place in the list, for paging on from here.")
        String cursor,

        @NonNull @Description("The entry itself.") SearchHit node) {}
