package org.ballotwatch.graphql.paging;

import org.eclipse.microprofile.graphql.Description;

/** Which part of a list a client wants to see, as it said so; each null where it did not. */
public record PageArguments(
        @Description("Number of entries from the start or after a cursor, at most 100. Default: 20.")
        Integer first,

        @Description("The cursor to start after.") String after,

        @Description("Number of entries from the end or before a cursor, at most 100.")
        Integer last,

        @Description("The cursor to end before.") String before) {}
