package org.ballotwatch.graphql.paging;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** The part of a list that a client requests, as given; an argument that is not given is null. */
public record PageArguments(
        @Description("Number of entries from the start or after a cursor, at most 100. Default: 20.") @Nullable
        Integer first,

        @Description("The cursor to start after.") @Nullable String after,

        @Description("Number of entries from the end or before a cursor, at most 100.") @Nullable
        Integer last,

        @Description("The cursor to end before.") @Nullable String before) {}
