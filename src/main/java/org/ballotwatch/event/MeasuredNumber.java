package org.ballotwatch.event;

import org.eclipse.microprofile.graphql.Description;

@Description("A kind of number that an incident or election shows.")
public enum MeasuredNumber {
    @Description("Seats of each contestant.")
    SEATS,

    @Description("Votes of each contestant.")
    VOTES,

    @Description("Vote share of each contestant, in percent.")
    VOTE_SHARE,

    @Description("Figures, such as turnout or people killed.")
    FIGURES;

    /** Whose numbers they are, so that only their reports need to be read. */
    public ChangeTopic topic() {
        return this == FIGURES ? ChangeTopic.FIGURES : ChangeTopic.RESULTS;
    }
}
