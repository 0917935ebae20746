package org.ballotwatch.graphql.error;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Logs failures that no code handles without their messages, which quote headers, parameters and values. */
@Singleton
class UncaughtExceptionLogger {
    private static final Logger LOG = Logger.getLogger(UncaughtExceptionLogger.class);

    private final Vertx vertx;

    UncaughtExceptionLogger(Vertx vertx) {
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent event) {
        vertx.exceptionHandler(UncaughtExceptionLogger::log);
        Infrastructure.setDroppedExceptionHandler(UncaughtExceptionLogger::log);
    }

    private static void log(Throwable failure) {
        OutOfMemoryExit.exitIfOutOfMemory(failure); // the log gets another exception in its place
        LOG.error("A failure was not handled", RedactedException.of(failure));
    }
}
