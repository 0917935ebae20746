package org.ballotwatch.search;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of search hits.")
public record SearchConnection(
        @NonNull @Description("The entries of the page with their cursors, in list order.")
        List<@NonNull SearchEdge> edges,

        @NonNull @Description("The hits of the page, best first.")
        List<@NonNull SearchHit> nodes,

        @NonNull @Description("Position of the page in the list.")
        PageInfo pageInfo,

        @Description("Number of records in the whole list, at most 500. Computed only if selected.")
        int totalCount,

        @NonNull
        @Description(
                "How the records of the whole list are spread over kinds, countries and types, largest number first. Computed "
                        + "only if selected.")
        List<@NonNull SearchFacet> facets) {

    static SearchConnection of(Page<SearchHit> page, List<SearchFacet> facets) {
        return new SearchConnection(page.edges(SearchEdge::new), page.nodes(), page.info(), page.totalCount(), facets);
    }
}
