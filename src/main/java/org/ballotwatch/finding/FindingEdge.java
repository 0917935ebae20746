package org.ballotwatch.finding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An entry of a page of findings.")
public record FindingEdge(
        @NonNull @Description("Its place in the list, for paging on from here.")
        String cursor,

        @NonNull @Description("The entry itself.") Finding node) {}
