package org.ballotwatch.link;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of links.")
public record ElectionLinkConnection(
        @NonNull @Description("The entries of the page with their cursors, in list order.")
        List<@NonNull ElectionLinkEdge> edges,

        @NonNull @Description("The links of the page, in list order.")
        List<@NonNull ElectionLink> nodes,

        @NonNull @Description("Position of the page in the list.")
        PageInfo pageInfo,

        @Description("Number of links in the whole list. Computed only if selected.")
        int totalCount) {

    public static ElectionLinkConnection of(Page<ElectionLink> page) {
        return new ElectionLinkConnection(
                page.edges(ElectionLinkEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
