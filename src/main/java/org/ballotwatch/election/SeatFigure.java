package org.ballotwatch.election;

import org.eclipse.microprofile.graphql.Description;

@Description("A number of seats.")
public record SeatFigure(
        @Description("The number itself; null where only a bound is known.")
        Integer best,

        @Description("The smallest number given; null where there is no lower bound.")
        Integer low,

        @Description("The largest number given; null where there is no upper bound.")
        Integer high,

        @Description("The words that carry it, such as \"more than 70\"; null where none were noted.")
        String asWritten) {}
