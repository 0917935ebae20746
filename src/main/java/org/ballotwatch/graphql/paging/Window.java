package org.ballotwatch.graphql.paging;

import org.eclipse.microprofile.graphql.Description;

/** Which part of a list a client wants to see, as it said so; each null where it did not. */
public record Window(
        @Description("How many from the start or after a cursor, 100 at most; 20 where left out.")
        Integer first,

        @Description("The cursor to start after.") String after,

        @Description("How many from the end or before a cursor, 100 at most.")
        Integer last,

        @Description("The cursor to end before.") String before) {}
