package org.ballotwatch.search;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of what a search found.")
public record SearchConnection(
        @NonNull @Description("The entries of the page with their cursors, in the order of the list.")
        List<@NonNull SearchEdge> edges,

        @NonNull @Description("The hits of the page, the best first.")
        List<@NonNull SearchHit> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("How many records the whole list has, 500 at most as a search lists no more; counted only if asked"
                + " for.")
        int totalCount) {

    static SearchConnection of(Page<SearchHit> page) {
        return new SearchConnection(page.edges(SearchEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
