package org.ballotwatch.graphql.node;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.ballotwatch.resolution.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The clocks and the reading under which a record is seen; each is null if it was not given. Its components have the
 * names of the arguments.
 */
public record RecordView(
        @Nullable LocalDate asOf,
        @Nullable OffsetDateTime recordedAsOf,
        @Nullable Reading reading) {
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
