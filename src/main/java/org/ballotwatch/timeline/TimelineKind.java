package org.ballotwatch.timeline;

import org.eclipse.microprofile.graphql.Description;

@Description("What a timeline holds; the order is that of the events of one day.")
public enum TimelineKind {
    @Description("Votes.")
    ELECTION,

    @Description("Incidents.")
    INCIDENT,

    @Description("Announcements of results: what one body or source made public on one day at one stage,"
            + " without those of which editors hold every count to be wrong.")
    RESULT_ANNOUNCEMENT,

    @Description("Steps in the lives of disputes, each as each source tells it.")
    DISPUTE_STEP,

    @Description("What was said of incidents, elections and disputes, each as each source tells it.")
    STATEMENT
}
