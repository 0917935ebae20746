package org.ballotwatch.graphql.plan;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;

/** The moment as of which this service is asked; null means now. */
public record Held(@Description(Held.WHAT) OffsetDateTime recordedAsOf) {
    private static final int NANOS_OF_MILLI = 1_000_000;
    private static final int LAST_MICRO = 999_000;

    public static final String WHAT =
            "What this service held at this moment: records as they were then, and only reports that"
                    + " it had and had not retired. A time in milliseconds counts to the end of its millisecond, as programs"
                    + " cut our times, which are in microseconds. A change counts from the moment at which it was begun; until it was through, which"
                    + " takes milliseconds, or seconds where a whole casebook is loaded, answers were without it. Countries and"
                    + " datasets are those of now. Holds for everything beneath. Left out: as above it, or now.";

    /** JavaScript's Date cuts our own times, and what was recorded at one would not be there yet. */
    static OffsetDateTime toTheEnd(OffsetDateTime moment) {
        return moment.getNano() % NANOS_OF_MILLI == 0 ? moment.plusNanos(LAST_MICRO) : moment;
    }
}
