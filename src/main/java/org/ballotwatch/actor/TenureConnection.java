package org.ballotwatch.actor;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of tenures.")
public record TenureConnection(
        @NonNull @Description("The entries of the page with their cursors, in list order.")
        List<@NonNull TenureEdge> edges,

        @NonNull @Description("The tenures of the page, in list order.")
        List<@NonNull Tenure> nodes,

        @NonNull @Description("Position of the page in the list.")
        PageInfo pageInfo,

        @Description("Number of tenures in the whole list. Computed only if selected.")
        int totalCount) {

    static TenureConnection of(Page<Tenure> page) {
        return new TenureConnection(page.edges(TenureEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
