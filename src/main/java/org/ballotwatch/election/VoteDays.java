package org.ballotwatch.election;

import org.ballotwatch.event.DayReach;

/**
 * How many days lie between an incident {@code i} and a vote {@code e}, as SQL. Both may last, and the days of both may be
 * known to the month or the year only.
 */
public final class VoteDays {
    /** The fewest days that may lie between them; 0 if the incident may have met the vote. */
    public static final String APART = "greatest(0, i.earliest_start - e.latest_end, e.earliest_start - i.latest_end)";

    /** The most days that may lie between them, by which lists sort: what is known to the year only is not near for sure. */
    public static final String AT_MOST_APART =
            "greatest(0, i.latest_start - e.earliest_end, e.latest_start - i.earliest_end)";

    /** The days from the vote, negative before it, if the incident was as early and the vote as late as may be. */
    public static final String EARLIEST =
            "days_from_vote(i.earliest_start, i.earliest_end, e.latest_start, e.latest_end)";

    /** The same if the incident was as late and the vote as early as may be. */
    public static final String LATEST =
            "days_from_vote(i.latest_start, i.latest_end, e.earliest_start, e.earliest_end)";

    private VoteDays() {}

    /**
     * True if at most this many days may lie between them. The longest and the vaguest incident limit how far an index of
     * first days has to be searched.
     *
     * @param days a parameter or a number, as SQL
     */
    public static String within(String days) {
        return """
                i.latest_end >= e.earliest_start - %1$s
                  and i.earliest_start <= e.latest_end + %1$s
                  and i.starts_on between
                    e.earliest_start - %1$s - %2$s
                    and e.latest_end + %1$s + %3$s""".formatted(days, DayReach.AFTER, DayReach.BEFORE);
    }
}
