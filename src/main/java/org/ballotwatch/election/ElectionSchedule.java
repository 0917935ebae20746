package org.ballotwatch.election;

import org.eclipse.microprofile.graphql.Description;

@Description("How an election came about.")
public enum ElectionSchedule {
    @Description("It was held at its regular time.")
    SCHEDULED,

    @Description("It was called early.")
    SNAP,

    @Description("A court ordered it, such as after an annulment.")
    COURT_ORDERED,

    @Description("It filled seats that had become vacant.")
    BY_ELECTION
}
