package org.ballotwatch.timeline;

import org.ballotwatch.graphql.paging.KeyType;
import org.ballotwatch.graphql.paging.Ordering;
import org.ballotwatch.graphql.paging.Ordering.SortKey;
import org.eclipse.microprofile.graphql.Description;

@Description("Sort order of a timeline.")
public enum TimelineOrder {
    @Description("By first day, earliest first.")
    EARLIEST_FIRST(Ordering.ascending("timeline", keys())),

    @Description("By first day, latest first.")
    LATEST_FIRST(Ordering.descending("timeline", keys()));

    final Ordering ordering;

    TimelineOrder(Ordering ordering) {
        this.ordering = ordering;
    }

    /** The keys by which a {@link TimelineQuery} limits itself. */
    private static SortKey[] keys() {
        return new SortKey[] {
            new SortKey("t.day", KeyType.DATE),
            new SortKey("t.kind", KeyType.INTEGER),
            new SortKey("t.id", KeyType.UUID)
        };
    }
}
