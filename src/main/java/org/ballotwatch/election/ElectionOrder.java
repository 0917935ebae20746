package org.ballotwatch.election;

import org.ballotwatch.graphql.paging.KeyType;
import org.ballotwatch.graphql.paging.Ordering;
import org.ballotwatch.graphql.paging.Ordering.SortKey;
import org.eclipse.microprofile.graphql.Description;

@Description("Sort order of elections.")
public enum ElectionOrder {
    @Description("Latest vote first.")
    LATEST_FIRST(Ordering.descending(
            "election", new SortKey("e.starts_on", KeyType.DATE), new SortKey("e.id", KeyType.UUID))),

    @Description("Earliest vote first.")
    EARLIEST_FIRST(Ordering.ascending(
            "election", new SortKey("e.starts_on", KeyType.DATE), new SortKey("e.id", KeyType.UUID)));

    final Ordering ordering;

    ElectionOrder(Ordering ordering) {
        this.ordering = ordering;
    }

    static ElectionOrder orDefault(ElectionOrder order) {
        return order == null ? LATEST_FIRST : order;
    }
}
