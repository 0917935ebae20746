package org.ballotwatch.link;

import org.eclipse.microprofile.graphql.Description;

@Description(
        "Bounds of a number of days from the vote: negative before the first voting day, 0 during the vote, positive "
                + "after the last voting day.")
public record DayRange(
        @Description("Lower bound.") int min,

        @Description("Upper bound; the same if the precision of the dates decides.")
        int max) {}
