package org.ballotwatch.dispute;

import org.eclipse.microprofile.graphql.Description;

@Description("Status of a dispute after one of its steps.")
public enum DisputeStatus {
    @Description("Filed, declared or demanded.")
    FILED,

    @Description("Awaiting a decision.")
    PENDING,

    @Description("Heard.")
    HEARING,

    @Description("Its hearing or decision was postponed.")
    POSTPONED,

    @Description("Upheld in part.")
    PARTLY_UPHELD,

    @Description("Upheld.")
    UPHELD,

    @Description("Dismissed.")
    DISMISSED,

    @Description("Withdrawn by the party that filed it.")
    WITHDRAWN,

    @Description("The results were changed.")
    RESULTS_CHANGED,

    @Description("The election or its results were annulled.")
    ANNULLED,

    @Description("The disputed results were ratified, which ends the dispute.")
    RATIFIED,

    @Description("The reasons for a decision were published; the decision stays what it was.")
    REASONS_PUBLISHED
}
