package org.ballotwatch.timeline;

import java.util.List;
import org.ballotwatch.event.Dated;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of a timeline.")
public record EventConnection(
        @NonNull @Description("The entries of the page with their cursors, in the order of the list.")
        List<@NonNull EventEdge> edges,

        @NonNull @Description("The events of the page, in the order of the list.")
        List<@NonNull Dated> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("How many events the whole timeline has; counted only if asked for.")
        int totalCount) {

    static EventConnection of(Page<Dated> page) {
        return new EventConnection(page.edges(EventEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
