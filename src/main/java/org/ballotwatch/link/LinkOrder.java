package org.ballotwatch.link;

import org.ballotwatch.graphql.paging.KeyType;
import org.ballotwatch.graphql.paging.Ordering;
import org.ballotwatch.graphql.paging.Ordering.Key;
import org.eclipse.microprofile.graphql.Description;

@Description("The order of the incidents around an election.")
public enum LinkOrder {
    @Description("The fewest days from the vote first, on either side of it.")
    NEAREST_FIRST(Ordering.ascending(
            "link nearest", new Key("abs(i.starts_on - e.starts_on)", KeyType.INTEGER), new Key("i.id", KeyType.UUID))),

    @Description("The latest first day first.")
    LATEST_FIRST(Ordering.descending("link", new Key("i.starts_on", KeyType.DATE), new Key("i.id", KeyType.UUID))),

    @Description("The earliest first day first.")
    EARLIEST_FIRST(Ordering.ascending("link", new Key("i.starts_on", KeyType.DATE), new Key("i.id", KeyType.UUID)));

    final Ordering ordering;

    LinkOrder(Ordering ordering) {
        this.ordering = ordering;
    }
}
