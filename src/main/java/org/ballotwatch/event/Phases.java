package org.ballotwatch.event;

/** In which phase of an election a day falls, as SQL; the rule itself is the function {@code election_phase}. */
public final class Phases {
    private Phases() {}

    /** The phase on an incident's first day, given the aliases of the incident and the election. */
    public static String of(String incident, String election) {
        return "election_phase(%s.starts_on, %s.id)".formatted(incident, election);
    }
}
