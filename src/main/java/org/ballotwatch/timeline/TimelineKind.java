package org.ballotwatch.timeline;

import org.eclipse.microprofile.graphql.Description;

@Description("Kind of a timeline event. Events of one day are sorted in this order: "
        + "ELECTION, INCIDENT, RESULT_ANNOUNCEMENT, DISPUTE_STEP, STATEMENT.")
public enum TimelineKind {
    @Description("Votes.")
    ELECTION,

    @Description("Incidents.")
    INCIDENT,

    @Description("Announced results: what one body or source published on one day at one stage. Announcements "
            + "whose counts are all deprecated are left out.")
    RESULT_ANNOUNCEMENT,

    @Description("Steps of disputes, as each source reports them.")
    DISPUTE_STEP,

    @Description("Statements about incidents, elections and disputes, as each source reports them.")
    STATEMENT
}
