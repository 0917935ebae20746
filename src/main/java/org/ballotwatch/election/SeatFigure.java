package org.ballotwatch.election;

import org.eclipse.microprofile.graphql.Description;

@Description("A number of seats.")
public record SeatFigure(
        @Description("Best estimate; null if only a bound is known.")
        Integer best,

        @Description("Lower bound; null if there is none.") Integer low,

        @Description("Upper bound; null if there is none.") Integer high,

        @Description("The words behind the number, such as \"more than 70\"; null if none were noted.")
        String asWritten) {}
