package org.ballotwatch.source;

import org.ballotwatch.graphql.paging.KeyType;
import org.ballotwatch.graphql.paging.Ordering;
import org.ballotwatch.graphql.paging.Ordering.Key;
import org.eclipse.microprofile.graphql.Description;

@Description("Sort order of sources.")
public enum SourceOrder {
    @Description("Latest publication first, undated sources last.")
    LATEST_FIRST(Ordering.descending("source latest", Published.DAY, Published.ID)),

    @Description("Undated sources first, then earliest publication.")
    EARLIEST_FIRST(Ordering.ascending("source earliest", Published.DAY, Published.ID)),

    @Description("By publisher.")
    PUBLISHER(Ordering.ascending("source publisher", new Key("s.publisher", KeyType.TEXT), Published.ID));

    final Ordering ordering;

    SourceOrder(Ordering ordering) {
        this.ordering = ordering;
    }

    private static final class Published {
        static final Key DAY = new Key("coalesce(s.published_on, date '0001-01-01')", KeyType.DATE);
        static final Key ID = new Key("s.id", KeyType.UUID);
    }
}
