package org.ballotwatch.finding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One entry of a page of findings.")
public record FindingEdge(
        @NonNull @Description("Cursor of this entry.") String cursor,

        @NonNull @Description("The entry.") Finding node) {}
