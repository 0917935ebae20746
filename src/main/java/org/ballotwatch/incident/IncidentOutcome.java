package org.ballotwatch.incident;

import org.eclipse.microprofile.graphql.Description;

@Description("What came of an attack or another act against a target.")
public enum IncidentOutcome {
    @Description("The target was hit or reached, and unharmed.")
    TARGET_UNHARMED,

    @Description("The target was injured.")
    TARGET_INJURED,

    @Description("The target was killed.")
    TARGET_KILLED,

    @Description("The target was missed, or was not there.")
    TARGET_MISSED,

    @Description("The weapon failed, or was stopped before it could strike.")
    WEAPON_FAILED
}
