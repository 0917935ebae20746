package org.ballotwatch.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One entry of a page of search hits.")
public record SearchEdge(
        @NonNull @Description("Cursor of this entry.") String cursor,

        @NonNull @Description("The entry.") SearchHit node) {}
