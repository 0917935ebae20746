package org.ballotwatch;

import io.quarkus.runtime.QuarkusBindException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.ballotwatch.database.StartupFailure;
import org.eclipse.microprofile.config.Config;

/** Ends the process, and tells in a line or two why where it could not start. */
final class StartupReport implements BiConsumer<Integer, Throwable> {
    private final boolean detailed;

    StartupReport(Config config) {
        detailed = config.getOptionalValue("quarkus.log.level", String.class)
                .filter(Set.of("DEBUG", "TRACE", "ALL")::contains)
                .isPresent();
    }

    @Override
    public void accept(Integer exitCode, Throwable failure) {
        if (failure != null) {
            // Not to the log: that may not be set up yet.
            System.err.println("Ballotwatch did not start. " + explanation(failure));
            if (detailed) {
                failure.printStackTrace();
            }
        }
        System.exit(exitCode);
    }

    private static String explanation(Throwable failure) {
        StringBuilder chain = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupFailure) {
                return cause.getMessage();
            }
            if (cause instanceof QuarkusBindException taken) {
                return "Port %d of %s is taken. Stop what listens there, or choose another with QUARKUS_HTTP_PORT."
                        .formatted(taken.getPort(), taken.getHost());
            }
            String line = firstLine(cause);
            // Causes tend to be quoted by what they caused.
            if (!isWrapper(cause) && chain.indexOf(line) < 0) {
                chain.append(line).append(". ");
            }
        }
        return chain + "(QUARKUS_LOG_LEVEL=DEBUG shows more.)";
    }

    private static boolean isWrapper(Throwable cause) {
        return cause.getClass() == RuntimeException.class && cause.getCause() != null;
    }

    private static String firstLine(Throwable cause) {
        String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return message.lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }
}
