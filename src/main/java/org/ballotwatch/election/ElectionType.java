package org.ballotwatch.election;

import org.eclipse.microprofile.graphql.Description;

@Description("What is voted on.")
public enum ElectionType {
    @Description("A national parliament or one of its chambers.")
    PARLIAMENTARY,

    @Description("A head of state.")
    PRESIDENTIAL,

    @Description("Head of state and parliament on the same day.")
    GENERAL,

    @Description("Municipal or district bodies.")
    LOCAL,

    @Description("Bodies of regions, provinces or states.")
    REGIONAL,

    @Description("A question put to voters.")
    REFERENDUM,

    @Description("Selection of a party's candidate.")
    PRIMARY,

    @Description("Single seats that became vacant.")
    BY_ELECTION,

    @Description("A second round.")
    RUNOFF,

    @Description("A body above states, such as the European Parliament.")
    SUPRANATIONAL
}
