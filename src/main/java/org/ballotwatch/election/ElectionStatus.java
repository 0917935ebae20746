package org.ballotwatch.election;

import org.eclipse.microprofile.graphql.Description;

@Description("What became of an election. Of two statuses on one day, the later in this list counts: "
        + "SCHEDULED, POSTPONED, CALLED_OFF, HELD, PARTLY_HELD, ANNULLED, RERUN_ORDERED.")
public enum ElectionStatus {
    @Description("A day is set.")
    SCHEDULED,

    @Description("It was moved to another day, or to a day not set yet.")
    POSTPONED,

    @Description("It will not be held.")
    CALLED_OFF,

    @Description("It was held.")
    HELD,

    @Description("It was held in some places only.")
    PARTLY_HELD,

    @Description("A court or another body with that power declared it invalid.")
    ANNULLED,

    @Description("It was declared invalid and is to be repeated.")
    RERUN_ORDERED;

    /** Whether such a vote filled no seat, so that no later one is compared with it. */
    boolean isVoid() {
        return this == CALLED_OFF || this == ANNULLED || this == RERUN_ORDERED;
    }
}
