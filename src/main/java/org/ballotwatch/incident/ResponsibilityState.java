package org.ballotwatch.incident;

import org.eclipse.microprofile.graphql.Description;

@Description("Who answers for an incident, as far as its reports say.")
public enum ResponsibilityState {
    @Description("An actor claims it.")
    CLAIMED,

    @Description("Actors are named and all that is known is that they deny it.")
    DENIED,

    @Description("It is laid at an actor's door: confirmed, accused or suspected.")
    ATTRIBUTED,

    @Description("Sources say that nobody claimed it.")
    NO_CLAIM,

    @Description("No report speaks of it.")
    UNKNOWN
}
