package org.ballotwatch.incident;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of actor took part, also where nobody is named.")
public enum ActorType {
    @Description("A single person.")
    PERSON,

    @Description("A political party or alliance.")
    PARTY,

    @Description("A government body.")
    GOVERNMENT,

    @Description("Police, army or another force of the state.")
    SECURITY_FORCE,

    @Description("An armed group beside or against the state's forces.")
    MILITIA,

    @Description("An armed group that fights the state.")
    REBEL_GROUP,

    @Description("People who protest.")
    PROTESTERS,

    @Description("Supporters of a party or person.")
    SUPPORTERS,

    @Description("Civilians.")
    CIVILIANS,

    @Description("Nobody knows.")
    UNKNOWN,

    @Description("Anything else.")
    OTHER
}
