package org.ballotwatch.graphql.paging;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("Position of a page in its list.")
public record PageInfo(
        @Description("Whether there are entries after this page; false on an empty page, which has no cursor.")
        boolean hasNextPage,

        @Description("Whether there are entries before this page; false on an empty page, which has no cursor.")
        boolean hasPreviousPage,

        @Description("Cursor of the first entry; null on an empty page.") @Nullable
        String startCursor,

        @Description("Cursor of the last entry; null on an empty page.") @Nullable
        String endCursor) {}
