package org.ballotwatch.incident;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of incidents.")
public record IncidentConnection(
        @NonNull @Description("The entries of the page with their cursors, in list order.")
        List<@NonNull IncidentEdge> edges,

        @NonNull @Description("The incidents of the page, in list order.")
        List<@NonNull Incident> nodes,

        @NonNull @Description("Position of the page in the list.")
        PageInfo pageInfo,

        @Description("Number of incidents in the whole list. Computed only if selected.")
        int totalCount) {

    public static IncidentConnection of(Page<Incident> page) {
        return new IncidentConnection(page.edges(IncidentEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
