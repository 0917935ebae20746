package org.ballotwatch.source;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of sources.")
public record SourceConnection(
        @NonNull @Description("The entries of the page with their cursors, in list order.")
        List<@NonNull SourceEdge> edges,

        @NonNull @Description("The sources of the page, in list order.")
        List<@NonNull Source> nodes,

        @NonNull @Description("Position of the page in the list.")
        PageInfo pageInfo,

        @Description("Number of sources in the whole list. Computed only if selected.")
        int totalCount) {

    public static SourceConnection of(Page<Source> page) {
        return new SourceConnection(page.edges(SourceEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
