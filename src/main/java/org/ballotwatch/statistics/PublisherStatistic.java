package org.ballotwatch.statistics;

import org.ballotwatch.database.RowReader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("How often other voices contradict the figures of one publisher.")
public record PublisherStatistic(
        @NonNull @Description("Its name, as its sources give it.")
        String publisher,

        @Description("Number of its sources with a best estimate of such a figure, at least 1.")
        int sources,

        @Description(
                "Number of its figures with a best estimate, at least 1. Deprecated and withdrawn reports do not count.")
        int figures,

        @Description(
                "Number of its figures that another voice, of another publisher, contradicts: with another best estimate "
                        + "for the same measure, group and stage.")
        int contradictedFigures,

        @Description("Share of its figures that are contradicted, from 0 to 1.")
        double contradictedShare) {

    /** Reads all columns but the share, which is computed from them; null if there is no publisher. */
    static @Nullable PublisherStatistic read(RowReader row) {
        String publisher = row.text();
        if (publisher == null) {
            return null;
        }
        int sources = row.integer();
        int figures = row.integer();
        int contradicted = row.integer();
        return new PublisherStatistic(publisher, sources, figures, contradicted, (double) contradicted / figures);
    }
}
