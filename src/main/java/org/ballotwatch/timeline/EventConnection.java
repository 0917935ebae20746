package org.ballotwatch.timeline;

import java.util.List;
import org.ballotwatch.event.Event;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of a timeline.")
public record EventConnection(
        @NonNull @Description("The entries of the page with their cursors, in list order.")
        List<@NonNull EventEdge> edges,

        @NonNull @Description("The events of the page, in list order.")
        List<@NonNull Event> nodes,

        @NonNull @Description("Position of the page in the list.")
        PageInfo pageInfo,

        @Description("Number of events in the whole timeline. Computed only if selected.")
        int totalCount) {

    static EventConnection of(Page<Event> page) {
        return new EventConnection(page.edges(EventEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
