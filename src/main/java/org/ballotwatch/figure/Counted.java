package org.ballotwatch.figure;

import org.eclipse.microprofile.graphql.Description;

@Description("Who is counted.")
public enum Counted {
    @Description("Everybody.")
    ALL,

    @Description("Civilians.")
    CIVILIANS,

    @Description("Protesters.")
    PROTESTERS,

    @Description("Members of the security forces.")
    SECURITY_FORCES,

    @Description("Guards of the target.")
    GUARDS,

    @Description("The target itself.")
    TARGET,

    @Description("Women and girls.")
    WOMEN,

    @Description("Men and boys.")
    MEN,

    @Description("Children: people under 18 (UN Convention on the Rights of the Child).")
    CHILDREN,

    @Description("Voters, in line, at a polling station or on their way.")
    VOTERS,

    @Description("Candidates.")
    CANDIDATES,

    @Description("Supporters and members of parties or candidates.")
    PARTY_SUPPORTERS,

    @Description("People who run the vote or the count.")
    ELECTION_STAFF,

    @Description("Election observers.")
    OBSERVERS,

    @Description("Journalists and others who work for media.")
    JOURNALISTS,

    @Description("Activists and human rights defenders.")
    HUMAN_RIGHTS_DEFENDERS,

    @Description("Holders of a public office.")
    OFFICIALS,

    @Description("Police officers.")
    POLICE,

    @Description("Members of the armed forces.")
    SOLDIERS,

    @Description("Members of militias, rebel groups or gangs.")
    ARMED_GROUP_MEMBERS,

    @Description("Those who attacked.")
    ATTACKERS,

    @Description("People who were there by chance.")
    BYSTANDERS,

    @Description("People in custody.")
    DETAINEES,

    @Description("Nationals of other countries.")
    FOREIGNERS
}
