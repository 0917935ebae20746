package org.ballotwatch.incident;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of actor took part, also if nobody is named.")
public enum ActorType {
    @Description("A single person.")
    PERSON,

    @Description("A political party or alliance.")
    PARTY,

    @Description("A government body.")
    GOVERNMENT,

    @Description("Police, army or another state force.")
    SECURITY_FORCE,

    @Description("An armed group that is allied with or independent of state forces.")
    MILITIA,

    @Description("An armed group that fights the state.")
    REBEL_GROUP,

    @Description("People who protest.")
    PROTESTERS,

    @Description("Supporters of a party or person.")
    SUPPORTERS,

    @Description("Civilians.")
    CIVILIANS,

    @Description("One or more candidates.")
    CANDIDATE,

    @Description("Voters.")
    VOTERS,

    @Description("The body that runs the election, or people who work for it.")
    ELECTION_AUTHORITY,

    @Description("Election observers.")
    OBSERVERS,

    @Description("One or more journalists, or a news organization.")
    JOURNALISTS,

    @Description("One or more people under 18.")
    CHILDREN,

    @Description("A court, or judges.")
    COURT,

    @Description("A police force, or officers of one.")
    POLICE,

    @Description("An army, or soldiers of one.")
    MILITARY,

    @Description("A gang or another criminal group.")
    CRIMINAL_GROUP,

    @Description("Unknown.")
    UNKNOWN,

    @Description("Anything else.")
    OTHER
}
