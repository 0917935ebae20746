package org.ballotwatch.actor;

import org.ballotwatch.graphql.paging.KeyType;
import org.ballotwatch.graphql.paging.Ordering;
import org.ballotwatch.graphql.paging.Ordering.SortKey;
import org.eclipse.microprofile.graphql.Description;

@Description("Sort order of people, parties and organizations.")
public enum ActorOrder {
    @Description("Main name, A to Z.")
    NAME(Ordering.ascending("actor name", new SortKey("a.name", KeyType.TEXT), new SortKey("a.id", KeyType.UUID))),

    @Description("Main name, Z to A.")
    NAME_DESCENDING(
            Ordering.descending("actor name", new SortKey("a.name", KeyType.TEXT), new SortKey("a.id", KeyType.UUID)));

    final Ordering ordering;

    ActorOrder(Ordering ordering) {
        this.ordering = ordering;
    }

    static ActorOrder orDefault(ActorOrder order) {
        return order == null ? NAME : order;
    }
}
