package org.ballotwatch.incident;

import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.paging.KeyType;
import org.ballotwatch.graphql.paging.Ordering;
import org.ballotwatch.graphql.paging.Ordering.SortKey;
import org.ballotwatch.report.Knowledge;
import org.eclipse.microprofile.graphql.Description;

@Description("Sort order of incidents.")
public enum IncidentOrder {
    @Description("By first day, latest first.")
    LATEST_FIRST,

    @Description("By first day, earliest first.")
    EARLIEST_FIRST,

    @Description(
            "By distance from the centre of \"filter.near\", nearest first, in whole metres. It needs that filter.")
    NEAREST_FIRST;

    private static final SortKey DAY = new SortKey("i.starts_on", KeyType.DATE);
    private static final SortKey ID = new SortKey("i.id", KeyType.UUID);

    /** Returns the requested ordering of a filtered list; LATEST_FIRST if none was requested. */
    static Ordering of(IncidentOrder order, IncidentFilter filter, Knowledge knowledge) {
        if (order == EARLIEST_FIRST) {
            return Ordering.ascending("incident", DAY, ID);
        }
        if (order != NEAREST_FIRST) {
            return Ordering.descending("incident", DAY, ID);
        }
        if (filter == null || filter.near == null) {
            throw Refusal.argument(
                    "orderBy", "NEAREST_FIRST needs filter.near, from whose centre distances are measured");
        }
        SortKey distance = new SortKey(GeoCircle.metres(knowledge), KeyType.INTEGER);
        return Ordering.ascending("incident", distance, ID).in(filter.near.latitude + " " + filter.near.longitude);
    }
}
