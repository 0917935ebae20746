package org.ballotwatch.startup;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.QuarkusBindException;
import io.smallrye.config.ConfigValidationException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballotwatch.database.StartupFailure;
import org.ballotwatch.graphql.telemetry.CredentialRedaction;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Ends the process, and reports in a line or two why startup failed. */
final class StartupFailureReport implements BiConsumer<Integer, Throwable> {
    private static final Set<String> DETAILED = Set.of("DEBUG", "TRACE", "ALL");

    /** The first migration no longer changes, so a database with another version of it is older. */
    private static final Pattern UNRELEASED = Pattern.compile("mismatch for migration version 1\\b");

    private static final Pattern NEWER = Pattern.compile("applied migration not resolved locally: ([\\w.]+\\w)");

    private final boolean detailed;
    private final Config config;

    StartupFailureReport(Config config) {
        this.config = config;
        detailed = config.getOptionalValue("quarkus.log.level", String.class)
                .filter(DETAILED::contains)
                .isPresent();
    }

    @Override
    public void accept(Integer exitCode, Throwable failure) {
        // A startup that an operator stops has not failed.
        if (failure != null && !ApplicationLifecycleManager.isVmShuttingDown()) {
            // Not to the log, which may not be set up yet. Drivers quote addresses that they cannot parse, including
            // passwords.
            System.err.println("Ballotwatch did not start. " + CredentialRedaction.redact(explanation(failure)));
            if (detailed) {
                StringWriter stack = new StringWriter();
                failure.printStackTrace(new PrintWriter(stack));
                System.err.print(CredentialRedaction.redact(stack.toString()));
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
            if (cause instanceof QuarkusBindException bind) {
                return unbound(bind, bind.getHost(), bind.getPort(), "HTTP");
            }
            if (cause instanceof BindException bind) { // from the management server
                return unbound(
                        bind,
                        value("quarkus.management.host", "0.0.0.0"),
                        config.getOptionalValue("quarkus.management.port", Integer.class)
                                .orElse(9000),
                        "MANAGEMENT");
            }
            if (cause instanceof FlywayValidateException misfit) {
                return misfit(misfit.getMessage());
            }
            String line = firstLine(cause);
            // An exception's message tends to quote its cause.
            if (!isWrapper(cause) && chain.indexOf(line) < 0) {
                chain.append(line).append(". ");
            }
        }
        return chain + "(QUARKUS_LOG_LEVEL=DEBUG shows more.)";
    }

    /** Flyway lists the mismatches, and recommends a repair of its history, which would only hide them. */
    private String misfit(String message) {
        if (UNRELEASED.matcher(message).find()) {
            String instead = config.getOptionalValue(StartupAnnouncement.EMBEDDED_IN, String.class)
                    .map("set BALLOTWATCH_DATA_DIR to another directory than "::concat)
                    .orElse("start on an empty database");
            return ("The database was made before the first release, and this version cannot migrate it: %s,"
                            + " load the casebooks there, and repeat your edits.")
                    .formatted(instead);
        }
        Matcher newer = NEWER.matcher(message);
        if (newer.find()) {
            return ("The database has the schema of a newer version of Ballotwatch: its migration %s is unknown to this one."
                            + " Start the newer version, or restore a backup from before it.")
                    .formatted(newer.group(1));
        }
        return message.lines()
                .filter(line -> line.startsWith("Migration ") || line.startsWith("Detected "))
                .collect(Collectors.joining(
                        "; ",
                        "The schema of the database differs from the migrations of this version of Ballotwatch: ",
                        ". Restore a backup, or start on an empty database."));
    }

    /** Faults in the framework's settings; ours are checked before. */
    private static String problems(ConfigValidationException wrong) {
        return IntStream.range(0, wrong.getProblemCount())
                .mapToObj(i -> wrong.getProblem(i).getMessage().replaceAll("SRCFG\\d+: |^[\\w.]+Exception: ", ""))
                .collect(Collectors.joining("\n"));
    }

    /** @param server its name in variables: {@code HTTP} or {@code MANAGEMENT} */
    private static String unbound(Throwable failure, String host, int port, String server) {
        String reason = String.valueOf(rootCause(failure).getMessage());
        if (reason.contains("assign requested address")) {
            return "%s is not an address of this machine. Correct QUARKUS_%s_HOST.".formatted(host, server);
        }
        if (reason.contains("Permission denied")) {
            return "This user may not open port %d. Choose one above 1023, for example QUARKUS_%s_PORT=%d."
                    .formatted(port, server, port < 1000 ? port + 8000 : port + 1);
        }
        return "Port %d of %s is in use. Free it, or choose another, for example QUARKUS_%s_PORT=%d."
                .formatted(port, host, server, port < 65_535 ? port + 1 : port - 1);
    }

    private static Throwable rootCause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
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
