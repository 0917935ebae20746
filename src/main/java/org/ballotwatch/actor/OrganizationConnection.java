package org.ballotwatch.actor;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of organizations.")
public record OrganizationConnection(
        @NonNull @Description("The entries of the page with their cursors, in list order.")
        List<@NonNull OrganizationEdge> edges,

        @NonNull @Description("The organizations of the page, in list order.")
        List<@NonNull Organization> nodes,

        @NonNull @Description("Position of the page in the list.")
        PageInfo pageInfo,

        @Description("Number of organizations in the whole list. Computed only if selected.")
        int totalCount) {

    public static OrganizationConnection of(Page<Organization> page) {
        return new OrganizationConnection(
                page.edges(OrganizationEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
