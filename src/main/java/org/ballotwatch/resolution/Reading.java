package org.ballotwatch.resolution;

import org.eclipse.microprofile.graphql.Description;

/**
 * Rules that resolve differing reports into one shown value. Sources: NIST SP 1500-100, Wikidata's ranks, R package
 * eventreport.
 */
@Description("How one value is chosen if reports differ. All reports stay visible. low, high and "
        + "disagreement do not depend on the reading.")
public enum Reading {
    @Description("The value with the strongest backing: preferred rank, then latest result stage, then authority "
            + "of the speaker (election authority, court, state agency, international organization, news "
            + "agency, civil society, media, data set, social media), then latest day, then most reliable " + "source.")
    OFFICIAL,

    @Description("The smallest number, and the least precise place, actor or category.")
    CONSERVATIVE,

    @Description("The most frequent value, with copies of one source counted once. Ties: the smallest number; "
            + "the place, actor or category with the more reliable source, then the more certain report.")
    REPRESENTATIVE,

    @Description("The largest number, and the most precise place, actor or category.")
    INFORMATIVE
}
