package org.ballotwatch.election;

import org.eclipse.microprofile.graphql.Description;

@Description("Seats that no contestant won in a vote.")
public enum OtherSeats {
    @Description("Nobody holds them, such as after a vote that was not held in a constituency.")
    VACANT,

    @Description("They are set aside for a group, such as a minority or women, and counted apart.")
    RESERVED,

    @Description("They are filled by appointment.")
    APPOINTED
}
