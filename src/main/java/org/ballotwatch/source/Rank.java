package org.ballotwatch.source;

import org.eclipse.microprofile.graphql.Description;

/** The editors' word on a report, strongest first. Source: Wikidata's statement ranks. */
@Description("The editors' judgement of a report. It always comes with a reason and never hides the report.")
public enum Rank {
    @Description("This report is to be taken before all others of the same fact when the official value is chosen.")
    PREFERRED,

    @Description("This report counts like any other, as most do.")
    NORMAL,

    @Description("This report is known to be wrong or outdated. It gives no value and does not count as disagreement "
            + "unless every report of the fact is deprecated.")
    DEPRECATED
}
