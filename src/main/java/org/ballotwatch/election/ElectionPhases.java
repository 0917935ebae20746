package org.ballotwatch.election;

import org.ballotwatch.report.Knowledge;

/**
 * In which phase of an election a day falls, as SQL; the rule itself is the function {@code election_phase}. It tells what
 * was public on that day, whatever {@code asOf} says, but only of what this service held {@code recordedAsOf}.
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
