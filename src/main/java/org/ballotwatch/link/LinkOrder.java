package org.ballotwatch.link;

import org.ballotwatch.graphql.paging.KeyType;
import org.ballotwatch.graphql.paging.Ordering;
import org.ballotwatch.graphql.paging.Ordering.SortKey;
import org.eclipse.microprofile.graphql.Description;

@Description("Sort order of the incidents around an election.")
public enum LinkOrder {
    @Description("Fewest days from the vote first, before or after it.")
    NEAREST_FIRST(Ordering.ascending(
            "link nearest",
            new SortKey("abs(i.starts_on - e.starts_on)", KeyType.INTEGER),
            new SortKey("i.id", KeyType.UUID))),

    @Description("By first day, latest first.")
    LATEST_FIRST(
            Ordering.descending("link", new SortKey("i.starts_on", KeyType.DATE), new SortKey("i.id", KeyType.UUID))),

    @Description("By first day, earliest first.")
    EARLIEST_FIRST(
            Ordering.ascending("link", new SortKey("i.starts_on", KeyType.DATE), new SortKey("i.id", KeyType.UUID)));

    final Ordering ordering;

    LinkOrder(Ordering ordering) {
        this.ordering = ordering;
    }
}
