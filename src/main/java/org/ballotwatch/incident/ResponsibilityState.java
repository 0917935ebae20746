package org.ballotwatch.incident;

import org.eclipse.microprofile.graphql.Description;

@Description("Who is responsible for an incident, according to its reports.")
public enum ResponsibilityState {
    @Description("An actor claimed it.")
    CLAIMED,

    @Description("Several actors claimed it, each for itself; or one claimed it and another is confirmed.")
    CONTESTED,

    @Description("The only actors named deny it. Whoever claimed it first and denied it later denies it.")
    DENIED,

    @Description("An actor is confirmed, accused or suspected.")
    ATTRIBUTED,

    @Description("Sources say that nobody claimed it.")
    NO_CLAIM,

    @Description("No report says anything about it.")
    UNKNOWN
}
