package org.ballotwatch.finding;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of findings.")
public record FindingConnection(
        @NonNull @Description("The entries of the page with their cursors, in the order of the list.")
        List<@NonNull FindingEdge> edges,

        @NonNull @Description("The findings of the page, in the order of the list.")
        List<@NonNull Finding> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("How many findings the whole list has; counted only if asked for, and then all data is checked.")
        int totalCount) {

    static FindingConnection of(Page<Finding> page) {
        return new FindingConnection(page.edges(FindingEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
