package org.ballotwatch.resolution;

import org.eclipse.microprofile.graphql.Description;

/** The editors' judgement of a report, strongest first. Source: Wikidata's statement ranks. */
@Description("The editors' judgement of a report. It always comes with a reason and never hides the report.")
public enum Rank {
    @Description("It is used before all other reports of the same fact under the OFFICIAL reading.")
    PREFERRED,

    @Description("It counts like any other report.")
    NORMAL,

    @Description("It is known to be wrong or outdated. It gives no value and does not count as disagreement, "
            + "unless every report of the fact is deprecated.")
    DEPRECATED
}
