package org.ballotwatch.report;

import java.time.LocalDate;
import org.ballotwatch.graphql.engine.NarrowingInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.jspecify.annotations.Nullable;

/** The part of a filter that looks at where the reports on a record come from. */
public abstract class ReportedFilter implements NarrowingInput {
    @Id
    @Description("Only those with a report from this source, by id, external id or slug.")
    public @Nullable String source;

    @Description("Only those with a report that this data set brought, by its name.")
    public @Nullable String dataset;

    @Description(
            "Only those with a report that this user recorded, by the name in \"recordedBy\" or the id in \"recordedById\".")
    public @Nullable String recordedBy;

    @Description("Only those on which at least this many independent voices report, 1 or more.")
    public @Nullable Integer minVoices;

    @Description("Only those none of whose sources was read on this day or later, by \"retrievedOn\" of the source.")
    public @Nullable LocalDate notReadSince;
}
