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

    @Description("Unknown.")
    UNKNOWN,

    @Description("Anything else.")
    OTHER
}
