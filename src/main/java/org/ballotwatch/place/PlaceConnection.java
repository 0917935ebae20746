package org.ballotwatch.place;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of places.")
public record PlaceConnection(
        @NonNull @Description("The entries of the page with their cursors, in list order.")
        List<@NonNull PlaceEdge> edges,

        @NonNull @Description("The places of the page, in list order.")
        List<@NonNull Place> nodes,

        @NonNull @Description("Position of the page in the list.")
        PageInfo pageInfo,

        @Description("Number of places in the whole list. Computed only if selected.")
        int totalCount) {

    static PlaceConnection of(Page<Place> page) {
        return new PlaceConnection(page.edges(PlaceEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
