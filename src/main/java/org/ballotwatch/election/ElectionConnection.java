package org.ballotwatch.election;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of elections.")
public record ElectionConnection(
        @NonNull @Description("The entries of the page with their cursors, in list order.")
        List<@NonNull ElectionEdge> edges,

        @NonNull @Description("The elections of the page, in list order.")
        List<@NonNull Election> nodes,

        @NonNull @Description("Position of the page in the list.")
        PageInfo pageInfo,

        @Description("Number of elections in the whole list. Computed only if selected.")
        int totalCount) {

    public static ElectionConnection of(Page<Election> page) {
        return new ElectionConnection(page.edges(ElectionEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
