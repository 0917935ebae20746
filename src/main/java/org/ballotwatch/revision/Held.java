package org.ballotwatch.revision;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;

/** The moment as of which this service is asked; null means now. */
public record Held(
        @Description(
                "Only what this service held at this moment counts. Holds for everything beneath. Left out: as above"
                        + " it, or now.")
        OffsetDateTime recordedAsOf) {}
