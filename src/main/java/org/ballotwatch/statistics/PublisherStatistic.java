package org.ballotwatch.statistics;

import org.ballotwatch.database.RowReader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("How often other voices contradict the figures of one publisher.")
public record PublisherStatistic(
        @NonNull @Description("Its name, as its sources give it.")
        String publisher,

        @Description("Number of its sources with such figures, at least 1.")
        int sources,

        @Description(
                "Number of its figures that have a best estimate, at least 1. Deprecated and withdrawn reports do not count.")
        int figures,

        @Description(
                "How many of these figures another voice contradicts in a source of another publisher: with another best "
                        + "estimate for the same measure, group and stage.")
        int contradictedFigures,

        @Description("Part of its figures that is contradicted, from 0 to 1.")
        double contradictedShare) {

    /** Reads its columns but the share, which follows. */
    static PublisherStatistic read(RowReader row) {
        String publisher = row.text();
        int sources = row.integer();
        int figures = row.integer();
        int contradicted = row.integer();
        return new PublisherStatistic(publisher, sources, figures, contradicted, (double) contradicted / figures);
    }
}
