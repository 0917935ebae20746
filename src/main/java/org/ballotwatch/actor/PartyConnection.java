package org.ballotwatch.actor;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of parties.")
public record PartyConnection(
        @NonNull @Description("The entries of the page with their cursors, in the order of the list.")
        List<@NonNull PartyEdge> edges,

        @NonNull @Description("The parties of the page, in the order of the list.")
        List<@NonNull Party> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("How many parties the whole list has; counted only if asked for.")
        int totalCount) {

    public static PartyConnection of(Page<Party> page) {
        return new PartyConnection(page.edges(PartyEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
