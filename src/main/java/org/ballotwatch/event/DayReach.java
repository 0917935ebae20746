package org.ballotwatch.event;

/**
 * How far the days of an incident can lie from its stored first day, as SQL. Indexes hold first days, so a list from or
 * to a day has to be searched that much further. Few incidents last or have vague days, and only those are indexed here.
 */
public final class DayReach {
    /** The days from the first day to the last one of the longest incident. */
    public static final String AFTER =
            "(select coalesce(max(x.latest_end - x.starts_on), 0) from incident x where x.latest_end > x.starts_on)";

    /** The days from the earliest possible first day to the stored one of the vaguest incident. */
    public static final String BEFORE = "(select coalesce(max(x.starts_on - x.earliest_start), 0) from incident x"
            + " where x.starts_on > x.earliest_start)";

    private DayReach() {}
}
