package org.ballotwatch.dispute;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of disputes.")
public record DisputeConnection(
        @NonNull @Description("The entries of the page with their cursors, in list order.")
        List<@NonNull DisputeEdge> edges,

        @NonNull @Description("The disputes of the page, in list order.")
        List<@NonNull Dispute> nodes,

        @NonNull @Description("Position of the page in the list.")
        PageInfo pageInfo,

        @Description("Number of disputes in the whole list. Computed only if selected.")
        int totalCount) {

    static DisputeConnection of(Page<Dispute> page) {
        return new DisputeConnection(page.edges(DisputeEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
