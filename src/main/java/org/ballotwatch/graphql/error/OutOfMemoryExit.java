package org.ballotwatch.graphql.error;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Ends the process once memory runs out, for a JVM started without {@code -XX:+ExitOnOutOfMemoryError}: the thread that
 * ran out of memory has lost its work, and may never answer again. Frameworks catch the error and log it, and this
 * class sees the log record.
 */
@ApplicationScoped
public class OutOfMemoryExit {
    /** The exit code of HotSpot's own option. */
    private static final int STATUS = 3;

    private static final int DEEPEST = 8;

    private final LogHandler handler = new LogHandler();
    private Thread.UncaughtExceptionHandler given;

    void start(@Observes StartupEvent start) {
        Logger.getLogger("").addHandler(handler);
        given = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            exitIfOutOfMemory(thrown);
            if (given != null) {
                given.uncaughtException(thread, thrown);
            }
        });
    }

    /** In dev mode the process outlives the application. */
    void stop(@Observes ShutdownEvent stop) {
        Logger.getLogger("").removeHandler(handler);
        Thread.setDefaultUncaughtExceptionHandler(given);
    }

    static void exitIfOutOfMemory(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof OutOfMemoryError) {
                Runtime.getRuntime().halt(STATUS); // runs no log handler or shutdown hook, which need memory
            }
            cause = cause.getCause();
        }
    }

    private static final class LogHandler extends Handler {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getThrown() != null) {
                exitIfOutOfMemory(entry.getThrown());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
