package org.ballotwatch.graphql.execution;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;

/** The moment as of which this service answers; null means now. */
public record RecordedAsOf(@Description(RecordedAsOf.WHAT) OffsetDateTime recordedAsOf) {
    private static final int NANOS_OF_MILLI = 1_000_000;
    private static final int LAST_MICRO = 999_000;

    public static final String WHAT =
            "Answers with what this service held at this moment, including the fields that records had then."
                    + " A time in whole milliseconds includes its millisecond. Default: the value of the enclosing field, else now.";

    /**
     * Rounds up within the millisecond: JavaScript's Date truncates our times, and a record made at that time would not
     * exist yet.
     */
    static OffsetDateTime endOfMillisecond(OffsetDateTime moment) {
        return moment.getNano() % NANOS_OF_MILLI == 0 ? moment.plusNanos(LAST_MICRO) : moment;
    }
}
