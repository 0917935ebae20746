package org.ballotwatch.dispute;

import org.eclipse.microprofile.graphql.Description;

@Description("How a dispute stands; the order is that in which its life goes on.")
public enum DisputeStatus {
    @Description("It was brought: filed, declared or demanded.")
    FILED,

    @Description("It awaits a decision.")
    PENDING,

    @Description("It was heard.")
    HEARING,

    @Description("Its hearing or decision was put off.")
    POSTPONED,

    @Description("Some of it was upheld.")
    PARTLY_UPHELD,

    @Description("It was turned down.")
    DISMISSED,

    @Description("Whoever brought it took it back.")
    WITHDRAWN,

    @Description("It changed the results.")
    RESULTS_CHANGED,

    @Description("The election or its results were annulled.")
    ANNULLED,

    @Description("The disputed results were ratified, which ends it.")
    RATIFIED
}
