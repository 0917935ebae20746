package org.ballotwatch.link;

import org.eclipse.microprofile.graphql.Description;

@Description("What it was for, in the words of DECO.")
public enum LinkPurpose {
    @Description("To disrupt the election.")
    DISRUPT,

    @Description("To remove an opponent.")
    ELIMINATE_OPPONENT,

    @Description("To put down opposition.")
    CRACKDOWN,

    @Description("To overturn the results.")
    OVERTURN_RESULTS,

    @Description("To take revenge.")
    RETALIATE,

    @Description("To secure the election.")
    SECURE_ELECTION,

    @Description("Supporters clashed.")
    SUPPORTER_CLASH,

    @Description("The source leaves it open.")
    UNCLEAR
}
