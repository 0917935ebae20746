package org.ballotwatch.timeline;

import org.ballotwatch.event.Dated;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An entry of a page of a timeline.")
public record EventEdge(
        @NonNull @Description("Its place in the list, for paging on from here.")
        String cursor,

        @NonNull @Description("The entry itself.") Dated node) {}
