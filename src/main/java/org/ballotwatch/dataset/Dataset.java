package org.ballotwatch.dataset;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A collection of records and reports that was loaded as a whole, such as a casebook.")
public record Dataset(
        @NonNull @Description("Its unique short name.") String name,

        @NonNull @Description("Its subject, in one line.") String title,

        @NonNull
        @Description("Its version: under recordedAsOf the one that was loaded last by then, else the last one.")
        String version,

        @Description("Licence of the compilation; null if none is stated. A source may have a licence of its own.")
        String licence,

        @Description("Whom to credit for the compilation; null if not stated.")
        String attribution,

        @NonNull @Description("When that version was loaded.")
        OffsetDateTime loadedAt) {}
