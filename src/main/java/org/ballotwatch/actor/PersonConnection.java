package org.ballotwatch.actor;

import java.util.List;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of people.")
public record PersonConnection(
        @NonNull @Description("The entries of the page with their cursors, in the order of the list.")
        List<@NonNull PersonEdge> edges,

        @NonNull @Description("The people of the page, in the order of the list.")
        List<@NonNull Person> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("How many people the whole list has; counted only if asked for.")
        int totalCount) {

    public static PersonConnection of(Page<Person> page) {
        return new PersonConnection(page.edges(PersonEdge::new), page.nodes(), page.info(), page.totalCount());
    }
}
