package org.ballotwatch.source;

import org.eclipse.microprofile.graphql.Description;

/** How reports that differ become one shown value. Sources: NIST SP 1500-100, Wikidata's ranks, R package eventreport. */
@Description(
        "How one value is chosen where reports differ. Every report stays visible beside the value, and the reading "
                + "changes neither low nor high nor the disagreement.")
public enum Reading {
    @Description(
            "The value with the strongest backing: preferred rank first, then the latest stage of the results, then "
                    + "the standing of whoever says it (election authority, court, state agency, international organization, news "
                    + "agency, civil society, media, dataset, social media), then the latest known, then the most reliable source.")
    OFFICIAL,

    @Description("The smallest number reported, and the least precise place, actor or category.")
    CONSERVATIVE,

    @Description(
            "The value most reports give, copies of one source counting once. Of several numbers given equally often "
                    + "it is the smallest; of several places, actors or categories it is the one with the more reliable source, then the more certain report.")
    REPRESENTATIVE,

    @Description("The largest number reported, and the most precise place, actor or category.")
    INFORMATIVE
}
