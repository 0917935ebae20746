package org.ballotwatch.statement;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of statements.")
public record StatementConnection(
        @NonNull @Description("The entries of the page with their cursors, in list order.")
        List<@NonNull StatementEdge> edges,

        @NonNull @Description("The statements of the page, in list order.")
        List<@NonNull Statement> nodes,

        @NonNull @Description("Position of the page in the list.")
        PageInfo pageInfo,

        @Description("Number of statements in the whole list. Computed only if selected.")
        int totalCount) {

    static StatementConnection of(Page<Statement> page) {
        return new StatementConnection(page.edges(StatementEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
