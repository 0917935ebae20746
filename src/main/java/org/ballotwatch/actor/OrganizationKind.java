package org.ballotwatch.actor;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of organization it is.")
public enum OrganizationKind {
    @Description("A government, a ministry or an office of state.")
    GOVERNMENT,

    @Description("The body that runs elections.")
    ELECTION_AUTHORITY,

    @Description("A court.")
    COURT,

    @Description("Police, army or another state security force.")
    SECURITY_FORCE,

    @Description("A state intelligence service.")
    INTELLIGENCE_SERVICE,

    @Description("An armed group that is allied with or independent of state forces.")
    MILITIA,

    @Description("An armed group that fights the state.")
    REBEL_GROUP,

    @Description("A news organization.")
    MEDIA,

    @Description("A civil society organization.")
    NGO,

    @Description("An organization of states.")
    IGO,

    @Description("Anything else, such as a parliament.")
    OTHER
}
