package org.ballotwatch.graphql.paging;

import org.eclipse.microprofile.graphql.Description;

@Description("Where a page stands in its list.")
public record PageInfo(
        @Description("Is there more after this page? False on an empty page, which has no cursor to go on from.")
        boolean hasNextPage,

        @Description("Is there anything before this page? False on an empty page, which has no cursor to go on from.")
        boolean hasPreviousPage,

        @Description("The cursor of the first entry; null on an empty page.")
        String startCursor,

        @Description("The cursor of the last entry; null on an empty page.")
        String endCursor) {}
