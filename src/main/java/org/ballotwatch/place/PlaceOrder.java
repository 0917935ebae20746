package org.ballotwatch.place;

import org.ballotwatch.graphql.paging.KeyType;
import org.ballotwatch.graphql.paging.Ordering;
import org.ballotwatch.graphql.paging.Ordering.SortKey;
import org.eclipse.microprofile.graphql.Description;

@Description("Sort order of places.")
public enum PlaceOrder {
    @Description("Name, A to Z.")
    NAME(Ordering.ascending("place name", new SortKey("l.name", KeyType.TEXT), new SortKey("l.id", KeyType.UUID))),

    @Description("Name, Z to A.")
    NAME_DESCENDING(
            Ordering.descending("place name", new SortKey("l.name", KeyType.TEXT), new SortKey("l.id", KeyType.UUID)));

    final Ordering ordering;

    PlaceOrder(Ordering ordering) {
        this.ordering = ordering;
    }

    static PlaceOrder orDefault(PlaceOrder order) {
        return order == null ? NAME : order;
    }
}
