package org.ballotwatch.actor;

import org.ballotwatch.graphql.paging.KeyType;
import org.ballotwatch.graphql.paging.Ordering;
import org.ballotwatch.graphql.paging.Ordering.SortKey;
import org.eclipse.microprofile.graphql.Description;

@Description("Sort order of tenures.")
public enum TenureOrder {
    @Description("By the first day that the source gives, latest first, undated ones last.")
    LATEST_FIRST(Ordering.descending("tenure", TenureKeys.DAY, TenureKeys.ID)),

    @Description("Undated ones first, then by the first day that the source gives, earliest first.")
    EARLIEST_FIRST(Ordering.ascending("tenure", TenureKeys.DAY, TenureKeys.ID));

    final Ordering ordering;

    TenureOrder(Ordering ordering) {
        this.ordering = ordering;
    }

    static TenureOrder orDefault(TenureOrder order) {
        return order == null ? LATEST_FIRST : order;
    }

    private static final class TenureKeys {
        static final SortKey DAY =
                new SortKey("coalesce(r.since, r.held_on, r.until, date '0001-01-01')", KeyType.DATE);
        static final SortKey ID = new SortKey("r.id", KeyType.UUID);
    }
}
