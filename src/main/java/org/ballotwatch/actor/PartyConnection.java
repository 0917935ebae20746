package org.ballotwatch.actor;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of parties.")
public record PartyConnection(
        @NonNull @Description("The entries of the page with their cursors, in list order.")
        List<@NonNull PartyEdge> edges,

        @NonNull @Description("The parties of the page, in list order.")
        List<@NonNull Party> nodes,

        @NonNull @Description("Position of the page in the list.")
        PageInfo pageInfo,

        @Description("Number of parties in the whole list. Computed only if selected.")
        int totalCount) {

    public static PartyConnection of(Page<Party> page) {
        return new PartyConnection(page.edges(PartyEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
