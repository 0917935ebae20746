package org.ballotwatch.statement;

import org.ballotwatch.graphql.paging.KeyType;
import org.ballotwatch.graphql.paging.Ordering;
import org.ballotwatch.graphql.paging.Ordering.SortKey;
import org.eclipse.microprofile.graphql.Description;

@Description("Sort order of statements.")
public enum StatementOrder {
    @Description("By day, latest first. The day is \"startsOn\".")
    LATEST_FIRST(Ordering.descending(
            "statement", new SortKey(Statements.DAY, KeyType.DATE), new SortKey("r.id", KeyType.UUID))),

    @Description("By day, earliest first. The day is \"startsOn\".")
    EARLIEST_FIRST(Ordering.ascending(
            "statement", new SortKey(Statements.DAY, KeyType.DATE), new SortKey("r.id", KeyType.UUID)));

    final Ordering ordering;

    StatementOrder(Ordering ordering) {
        this.ordering = ordering;
    }

    static StatementOrder orDefault(StatementOrder order) {
        return order == null ? LATEST_FIRST : order;
    }
}
