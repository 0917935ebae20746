package org.ballotwatch.election;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of elections.")
public record ElectionConnection(
        @NonNull @Description("The entries of the page with their cursors, in the order of the list.")
        List<@NonNull ElectionEdge> edges,

        @NonNull @Description("The elections of the page, in the order of the list.")
        List<@NonNull Election> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("How many elections the whole list has; counted only if asked for.")
        int totalCount) {

    public static ElectionConnection of(Page<Election> page) {
        return new ElectionConnection(page.edges(ElectionEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
