package org.ballotwatch.link;

import org.eclipse.microprofile.graphql.Description;

@Description("Purpose of an incident, in the categories of DECO.")
public enum LinkPurpose {
    @Description("To disrupt the election.")
    DISRUPT,

    @Description("To eliminate an opponent.")
    ELIMINATE_OPPONENT,

    @Description("To suppress opposition.")
    CRACKDOWN,

    @Description("To overturn the results.")
    OVERTURN_RESULTS,

    @Description("To retaliate.")
    RETALIATE,

    @Description("To secure the election.")
    SECURE_ELECTION,

    @Description("Supporters clashed.")
    SUPPORTER_CLASH,

    @Description("The source does not say.")
    UNCLEAR
}
