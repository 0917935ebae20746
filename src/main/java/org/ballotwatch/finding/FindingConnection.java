package org.ballotwatch.finding;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of findings.")
public record FindingConnection(
        @NonNull @Description("The entries of the page with their cursors, in list order.")
        List<@NonNull FindingEdge> edges,

        @NonNull @Description("The findings of the page, in list order.")
        List<@NonNull Finding> nodes,

        @NonNull @Description("Position of the page in the list.")
        PageInfo pageInfo,

        @Description("Number of findings in the whole list. Computed only if selected; it checks all data.")
        int totalCount) {

    static FindingConnection of(Page<Finding> page) {
        return new FindingConnection(page.edges(FindingEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
