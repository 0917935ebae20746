package org.ballotwatch.election;

import org.ballotwatch.report.Knowledge;

/**
 * The phases of an election that an incident meets, as SQL. The calendar of the election, which the function {@code
 * election_calendar_at} works out, has the first and last day of each. They depend
 * on reports that were public on the days of the incident, regardless of {@code asOf}, among those held at
 * {@code recordedAsOf}.
 */
public final class ElectionPhases {
    private ElectionPhases() {}

    /** Joins the calendar of an election as {@code m}, which the phases need, given the election's id as SQL. */
    public static String join(String electionId, Knowledge knowledge) {
        return (knowledge.recordedAsOf() == null
                        ? "join election_calendar m on m.election_id = %s"
                        : "cross join lateral election_calendar_at(%s, :recordedAsOf) m")
                .formatted(electionId);
    }

    /** All phases on the days of an incident, earliest first, as an array; given the alias of the incident. */
    public static String all(String incident) {
        return "election_phases(" + arguments(incident) + ")";
    }

    /** The phase of an incident, null if its days meet several; given the alias of the incident. */
    public static String only(String incident) {
        return "election_phase(" + arguments(incident) + ")";
    }

    private static String arguments(String incident) {
        return "%1$s.earliest_start, %1$s.latest_end, m".formatted(incident);
    }
}
