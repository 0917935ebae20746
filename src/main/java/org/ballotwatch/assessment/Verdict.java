package org.ballotwatch.assessment;

import org.eclipse.microprofile.graphql.Description;

@Description("What an assessment concludes, classed by us from its own words, which stand beside it.")
public enum Verdict {
    @Description(
            "It meets the standards or the law, or is called free, fair, credible or well run, without a reservation.")
    ACCEPTABLE,

    @Description(
            "It is called well run, credible or in line with standards for the most part, with shortcomings named.")
    LARGELY_ACCEPTABLE,

    @Description("Praise and criticism without a conclusion either way.")
    AMBIGUOUS,

    @Description("It fell short of standards or of the law, or lacked transparency, without being rejected.")
    DEFICIENT,

    @Description("It is rejected: not free, not fair, not credible, or not reflecting the will of the voters.")
    UNACCEPTABLE,

    @Description("The assessor declines to conclude, for example since it could not observe enough.")
    WITHHELD
}
