package org.ballotwatch.election;

import org.ballotwatch.report.Knowledge;

/**
 * The phase of an election on a day, as SQL; the function {@code election_phase} has the rule. The phase depends on
 * reports that were public on that day, regardless of {@code asOf}, among those held at {@code recordedAsOf}.
 */
public final class ElectionPhases {
    private ElectionPhases() {}

    /** Joins the milestones of an election, which {@link #of} needs, given the election's id as SQL. */
    public static String join(String electionId, Knowledge knowledge) {
        return (knowledge.recordedAsOf() == null
                        ? "join election_milestone m on m.election_id = %s"
                        : "cross join lateral election_milestones(%s, :recordedAsOf) m")
                .formatted(electionId);
    }

    /** The phase on an incident's first day, given the alias of the incident. */
    public static String of(String incident) {
        return "election_phase(%s.starts_on, m.starts_on, m.ends_on, m.complete_on, m.final_on)".formatted(incident);
    }
}
