package org.ballotwatch.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock of the service, injected so that tests can set it. */
public final class ClockProducer {
    private ClockProducer() {}

    @Produces
    @ApplicationScoped
    public static Clock clock() {
        return Clock.systemUTC();
    }
}
