package org.ballotwatch.source;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of sources.")
public record SourceConnection(
        @NonNull @Description("The entries of the page with their cursors, in the order of the list.")
        List<@NonNull SourceEdge> edges,

        @NonNull @Description("The sources of the page, in the order of the list.")
        List<@NonNull Source> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("How many sources the whole list has; counted only if asked for.")
        int totalCount) {

    public static SourceConnection of(Page<Source> page) {
        return new SourceConnection(page.edges(SourceEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
