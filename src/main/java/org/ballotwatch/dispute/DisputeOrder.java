package org.ballotwatch.dispute;

import org.ballotwatch.graphql.paging.KeyType;
import org.ballotwatch.graphql.paging.Ordering;
import org.ballotwatch.graphql.paging.Ordering.SortKey;
import org.eclipse.microprofile.graphql.Description;

@Description("Sort order of disputes.")
public enum DisputeOrder {
    @Description("By the day of the first step, latest first.")
    LATEST_FIRST(Ordering.descending(
            "dispute", new SortKey("course.begun_on", KeyType.DATE), new SortKey("d.id", KeyType.UUID))),

    @Description("By the day of the first step, earliest first.")
    EARLIEST_FIRST(Ordering.ascending(
            "dispute", new SortKey("course.begun_on", KeyType.DATE), new SortKey("d.id", KeyType.UUID)));

    final Ordering ordering;

    DisputeOrder(Ordering ordering) {
        this.ordering = ordering;
    }

    static DisputeOrder orDefault(DisputeOrder order) {
        return order == null ? LATEST_FIRST : order;
    }
}
