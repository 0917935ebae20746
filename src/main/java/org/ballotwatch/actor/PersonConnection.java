package org.ballotwatch.actor;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of people.")
public record PersonConnection(
        @NonNull @Description("The entries of the page with their cursors, in list order.")
        List<@NonNull PersonEdge> edges,

        @NonNull @Description("The people of the page, in list order.")
        List<@NonNull Person> nodes,

        @NonNull @Description("Position of the page in the list.")
        PageInfo pageInfo,

        @Description("Number of people in the whole list. Computed only if selected.")
        int totalCount) {

    public static PersonConnection of(Page<Person> page) {
        return new PersonConnection(page.edges(PersonEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
