package org.ballotwatch.incident;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of incidents.")
public record IncidentConnection(
        @NonNull @Description("The entries of the page with their cursors, in the order of the list.")
        List<@NonNull IncidentEdge> edges,

        @NonNull @Description("The incidents of the page, in the order of the list.")
        List<@NonNull Incident> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("How many incidents the whole list has; counted only if asked for.")
        int totalCount) {

    public static IncidentConnection of(Page<Incident> page) {
        return new IncidentConnection(page.edges(IncidentEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
