package org.ballotwatch.source;

import org.ballotwatch.graphql.paging.KeyType;
import org.ballotwatch.graphql.paging.Ordering;
import org.ballotwatch.graphql.paging.Ordering.SortKey;
import org.eclipse.microprofile.graphql.Description;

@Description("Sort order of sources.")
public enum SourceOrder {
    @Description("Latest publication first, undated sources last.")
    LATEST_FIRST(Ordering.descending("source latest", PublicationKeys.DAY, PublicationKeys.ID)),

    @Description("Undated sources first, then earliest publication.")
    EARLIEST_FIRST(Ordering.ascending("source earliest", PublicationKeys.DAY, PublicationKeys.ID)),

    @Description("By publisher.")
    PUBLISHER(Ordering.ascending("source publisher", new SortKey("s.publisher", KeyType.TEXT), PublicationKeys.ID));

    final Ordering ordering;

    SourceOrder(Ordering ordering) {
        this.ordering = ordering;
    }

    private static final class PublicationKeys {
        static final SortKey DAY = new SortKey("coalesce(s.published_on, date '0001-01-01')", KeyType.DATE);
        static final SortKey ID = new SortKey("s.id", KeyType.UUID);
    }
}
