package org.ballotwatch.database;

import io.quarkus.runtime.ApplicationLifecycleManager;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Waits at startup until PostgreSQL accepts connections. On a busy machine, after a crash, or in a cluster it may start
 * later than the service. A permanent refusal fails the startup at once.
 */
@Singleton
class DatabaseWait {
    private static final Logger LOG = Logger.getLogger(DatabaseWait.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(5);

    private final Duration timeout;

    DatabaseWait(DatabaseSettings settings) {
        this.timeout = settings.databaseWait();
    }

    Duration timeout() {
        return timeout;
    }

    /**
     * Repeats an attempt to connect until it succeeds.
     *
     * @param url the configured address
     * @param setting the variable that configures it
     * @throws StartupFailure if the database refuses permanently, or accepts no connection in time
     */
    <T> T await(String url, String setting, Callable<T> attempt) {
        long start = System.nanoTime();
        long reported = start - BETWEEN_REPORTS.toNanos();
        while (true) {
            try {
                return attempt.call();
            } catch (StartupFailure failure) {
                throw failure;
            } catch (Exception failure) {
                ConnectionRefusal refusal = ConnectionRefusal.of(failure);
                if (!refusal.passes()) {
                    throw new StartupFailure(refusal.explanation(url, setting), failure);
                }
                long now = System.nanoTime();
                if (now - start > timeout.toNanos()) {
                    throw new StartupFailure(tooLate(url, setting, refusal), failure);
                }
                if (now - reported >= BETWEEN_REPORTS.toNanos()) {
                    reported = now;
                    LOG.infof(
                            "Waiting for the database at %s, %d of at most %d seconds: %s",
                            ConnectionRefusal.shown(url),
                            TimeUnit.NANOSECONDS.toSeconds(now - start),
                            timeout.toSeconds(),
                            refusal.reason());
                }
                pause();
            }
        }
    }

    private String tooLate(String url, String setting, ConnectionRefusal refusal) {
        return ("The database at %s (%s) accepted no connection within %d seconds: %s. Start it or correct the address;"
                        + " BALLOTWATCH_DATABASE_WAIT sets how long a start waits.")
                .formatted(ConnectionRefusal.shown(url), setting, timeout.toSeconds(), refusal.reason());
    }

    private static void pause() {
        if (ApplicationLifecycleManager.isVmShuttingDown()) {
            throw new StartupFailure("Ballotwatch was stopped while it waited for the database.");
        }
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupFailure("Ballotwatch was interrupted while it waited for the database.", e);
        }
    }
}
