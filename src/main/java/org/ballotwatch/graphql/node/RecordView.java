package org.ballotwatch.graphql.node;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.ballotwatch.graphql.execution.RecordedAsOf;
import org.ballotwatch.resolution.Reading;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/**
 * The clocks and the reading under which a record is seen; each is null if it was not given. Its components have the
 * names of the arguments.
 */
public record RecordView(
        @Description(RecordView.AS_OF) @Nullable LocalDate asOf,

        @Description(RecordedAsOf.WHAT) @Nullable OffsetDateTime recordedAsOf,

        @Description(RecordView.READING) @Nullable Reading reading) {
    public static final String AS_OF =
            "Counts only reports that were public on this day. Default: the value of the enclosing field, else today.";

    public static final String READING =
            "How reports that differ become one value. Default: the value of the enclosing field, else OFFICIAL.";

    public static final RecordView DEFAULT = new RecordView(null, null, null);

    /** Whether values are the same as without any of these arguments. */
    public boolean isDefault() {
        return asOf == null && recordedAsOf == null && readingOrDefault() == Reading.OFFICIAL;
    }

    Reading readingOrDefault() {
        return reading == null ? Reading.OFFICIAL : reading;
    }

    /** Returns this view with the arguments given to a field in place of its own. */
    public RecordView overriddenBy(RecordView given) {
        return new RecordView(
                given.asOf == null ? asOf : given.asOf,
                given.recordedAsOf == null ? recordedAsOf : given.recordedAsOf,
                given.reading == null ? reading : given.reading);
    }
}
