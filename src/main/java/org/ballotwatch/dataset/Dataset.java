package org.ballotwatch.dataset;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A collection of records and reports that was loaded as a whole, such as a casebook.")
public record Dataset(
        @NonNull @Description("Its short name, which no other has.")
        String name,

        @NonNull @Description("What it is about, in one line.")
        String title,

        @NonNull @Description("The version that was loaded last, whatever moment is asked for.")
        String version,

        @Description("The licence of the compilation; null where none is stated. A source may have one of its own.")
        String licence,

        @Description("Whom to credit for the compilation; null where it does not say.")
        String attribution,

        @NonNull @Description("When that version was loaded, which may be after the recordedAsOf that is asked for.")
        OffsetDateTime loadedAt) {}
