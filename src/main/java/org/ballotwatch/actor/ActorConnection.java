package org.ballotwatch.actor;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of actors.")
public record ActorConnection(
        @NonNull @Description("The entries of the page with their cursors, in list order.")
        List<@NonNull ActorEdge> edges,

        @NonNull @Description("The actors of the page, in list order.")
        List<@NonNull Actor> nodes,

        @NonNull @Description("Position of the page in the list.")
        PageInfo pageInfo,

        @Description("Number of actors in the whole list. Computed only if selected.")
        int totalCount) {

    static ActorConnection of(Page<Actor> page) {
        return new ActorConnection(page.edges(ActorEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
