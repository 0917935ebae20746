package org.ballotwatch.link;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One entry of a page of links.")
public record ElectionLinkEdge(
        @NonNull @Description("Cursor of this entry.") String cursor,

        @NonNull @Description("The entry.") ElectionLink node) {}
