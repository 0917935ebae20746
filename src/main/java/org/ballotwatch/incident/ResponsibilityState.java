package org.ballotwatch.incident;

import org.eclipse.microprofile.graphql.Description;

@Description("Who is responsible for an incident, according to its reports.")
public enum ResponsibilityState {
    @Description("An actor claimed it.")
    CLAIMED,

    @Description("The only actors named deny it.")
    DENIED,

    @Description("An actor is confirmed, accused or suspected.")
    ATTRIBUTED,

    @Description("Sources say that nobody claimed it.")
    NO_CLAIM,

    @Description("No report says anything about it.")
    UNKNOWN
}
