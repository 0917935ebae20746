package org.ballotwatch.graphql.plan;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;

/** The moment as of which this service is asked; null means now. */
public record Held(@Description(Held.WHAT) OffsetDateTime recordedAsOf) {
    public static final String WHAT =
            "What this service held at this moment: records as they were then, and only reports that"
                    + " it had and had not retired. A change counts from the moment at which it was begun; until it was through, which"
                    + " takes milliseconds, or seconds where a whole casebook is loaded, answers were without it. Countries and"
                    + " datasets are those of now. Holds for everything beneath. Left out: as above it, or now.";
}
