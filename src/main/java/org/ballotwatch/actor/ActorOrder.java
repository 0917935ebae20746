package org.ballotwatch.actor;

import org.ballotwatch.graphql.paging.KeyType;
import org.ballotwatch.graphql.paging.Ordering;
import org.ballotwatch.graphql.paging.Ordering.Key;
import org.eclipse.microprofile.graphql.Description;

@Description("The order of a list of people, parties or organizations.")
public enum ActorOrder {
    @Description("By main name, from A to Z.")
    NAME(Ordering.ascending("actor name", new Key("a.name", KeyType.TEXT), new Key("a.id", KeyType.UUID))),

    @Description("By main name, from Z to A.")
    NAME_DESCENDING(Ordering.descending("actor name", new Key("a.name", KeyType.TEXT), new Key("a.id", KeyType.UUID)));

    final Ordering ordering;

    ActorOrder(Ordering ordering) {
        this.ordering = ordering;
    }

    static ActorOrder orDefault(ActorOrder order) {
        return order == null ? NAME : order;
    }
}
