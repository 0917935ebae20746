package org.ballotwatch;

import io.quarkus.runtime.QuarkusBindException;
import io.smallrye.config.ConfigValidationException;
import java.net.BindException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballotwatch.database.StartupFailure;
import org.eclipse.microprofile.config.Config;

/** Ends the process, and tells in a line or two why where it could not start. */
final class StartupReport implements BiConsumer<Integer, Throwable> {
    private final boolean detailed;
    private final Config config;

    StartupReport(Config config) {
        this.config = config;
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

    private String explanation(Throwable failure) {
        StringBuilder chain = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupFailure) {
                return cause.getMessage();
            }
            if (cause instanceof ConfigValidationException wrong) {
                return problems(wrong);
            }
            if (cause instanceof QuarkusBindException taken) {
                return taken(taken.getPort(), taken.getHost(), "QUARKUS_HTTP_PORT");
            }
            if (cause instanceof BindException) { // of the other server that there is
                return taken(
                        value("quarkus.management.port", "9000"),
                        value("quarkus.management.host", "0.0.0.0"),
                        "QUARKUS_MANAGEMENT_PORT");
            }
            String line = firstLine(cause);
            // Causes tend to be quoted by what they caused.
            if (!isWrapper(cause) && chain.indexOf(line) < 0) {
                chain.append(line).append(". ");
            }
        }
        return chain + "(QUARKUS_LOG_LEVEL=DEBUG shows more.)";
    }

    /** Of the framework's settings; ours are looked at before. */
    private static String problems(ConfigValidationException wrong) {
        return IntStream.range(0, wrong.getProblemCount())
                .mapToObj(i -> wrong.getProblem(i).getMessage().replaceAll("SRCFG\\d+: ", ""))
                .collect(Collectors.joining("\n"));
    }

    private static String taken(Object port, String host, String setting) {
        return "Port %s of %s is taken. Stop what listens there, or choose another with %s."
                .formatted(port, host, setting);
    }

    private String value(String property, String otherwise) {
        return config.getOptionalValue(property, String.class).orElse(otherwise);
    }

    private static boolean isWrapper(Throwable cause) {
        return cause.getClass() == RuntimeException.class && cause.getCause() != null;
    }

    private static String firstLine(Throwable cause) {
        String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return message.lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }
}
