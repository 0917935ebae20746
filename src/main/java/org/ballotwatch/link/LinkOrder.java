package org.ballotwatch.link;

import org.ballotwatch.election.VoteDays;
import org.ballotwatch.graphql.paging.KeyType;
import org.ballotwatch.graphql.paging.Ordering;
import org.ballotwatch.graphql.paging.Ordering.SortKey;
import org.eclipse.microprofile.graphql.Description;

@Description("Sort order of the incidents around an election.")
public enum LinkOrder {
    @Description("Fewest days from the vote first, before or after it; 0 during the vote. If the "
            + "precision of the dates does not decide, the most days count.")
    NEAREST_FIRST(Ordering.ascending(
            "link nearest", new SortKey(VoteDays.AT_MOST_APART, KeyType.INTEGER), new SortKey("i.id", KeyType.UUID))),

    @Description("By first day, latest first.")
    LATEST_FIRST(
            Ordering.descending("link", new SortKey("i.starts_on", KeyType.DATE), new SortKey("i.id", KeyType.UUID))),

    @Description("By first day, earliest first.")
    EARLIEST_FIRST(
            Ordering.ascending("link", new SortKey("i.starts_on", KeyType.DATE), new SortKey("i.id", KeyType.UUID)));

    final Ordering ordering;

    LinkOrder(Ordering ordering) {
        this.ordering = ordering;
    }
}
