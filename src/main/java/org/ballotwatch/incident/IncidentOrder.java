package org.ballotwatch.incident;

import org.ballotwatch.graphql.paging.KeyType;
import org.ballotwatch.graphql.paging.Ordering;
import org.ballotwatch.graphql.paging.Ordering.SortKey;
import org.eclipse.microprofile.graphql.Description;

@Description("Sort order of incidents.")
public enum IncidentOrder {
    @Description("By first day, latest first.")
    LATEST_FIRST(Ordering.descending(
            "incident", new SortKey("i.starts_on", KeyType.DATE), new SortKey("i.id", KeyType.UUID))),

    @Description("By first day, earliest first.")
    EARLIEST_FIRST(Ordering.ascending(
            "incident", new SortKey("i.starts_on", KeyType.DATE), new SortKey("i.id", KeyType.UUID)));

    final Ordering ordering;

    IncidentOrder(Ordering ordering) {
        this.ordering = ordering;
    }

    static IncidentOrder orDefault(IncidentOrder order) {
        return order == null ? LATEST_FIRST : order;
    }
}
