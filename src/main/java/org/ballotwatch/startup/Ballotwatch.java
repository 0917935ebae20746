package org.ballotwatch.startup;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.ServiceLoader;
import org.ballotwatch.database.DataDirectory;
import org.ballotwatch.database.EmbeddedDatabaseProvider;
import org.ballotwatch.database.StartupFailure;
import org.eclipse.microprofile.config.Config;

/** Starts the service, with an embedded PostgreSQL unless another is configured; or runs a command. */
@QuarkusMain
public final class Ballotwatch {
    private static final String NONE_OF_ITS_OWN = "No database is configured, and this build has no embedded one. Set"
            + " QUARKUS_DATASOURCE_REACTIVE_URL (postgresql://host:5432/name), QUARKUS_DATASOURCE_JDBC_URL"
            + " (jdbc:postgresql://host:5432/name), QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.";

    public static void main(String... arguments) {
        if (arguments.length > 0) {
            System.exit(Commands.run(arguments));
        }
        Config config = RuntimeConfiguration.read();
        boolean developed = compiledClasses().isPresent();
        StartupFailureReport report = new StartupFailureReport(config);
        // While the jar is built, Quarkus may run it once to see which classes it loads.
        if (!ApplicationLifecycleManager.isAppCDSGeneration()) {
            try {
                Settings.check(config);
                provideDatabase(config);
            } catch (RuntimeException failure) {
                if (developed) { // dev mode shows the failure, and continues once it is corrected
                    throw failure;
                }
                report.accept(1, failure);
            }
        }
        stopWithParent(config);
        // Dev mode has an exit handler of its own, which keeps the process for the next reload.
        Quarkus.run(StartupAnnouncement.class, developed ? null : report, arguments);
    }

    private static void provideDatabase(Config config) {
        if (isDatabaseConfigured(config)) {
            return;
        }
        EmbeddedDatabaseProvider database = ServiceLoader.load(EmbeddedDatabaseProvider.class)
                .findFirst()
                .filter(EmbeddedDatabaseProvider::isComplete)
                .orElseThrow(() -> new StartupFailure(NONE_OF_ITS_OWN));
        Path directory = dataDirectory(config);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterService(database), "embedded-database"));
        // As system properties they also outlive a live reload, which then finds a configured database.
        database.start(directory).forEach(System::setProperty);
        System.setProperty(StartupAnnouncement.EMBEDDED_IN, directory.toString());
        // A service on trial data, without identity provider, is for this machine only, and logs for a person.
        setUnlessSet(config, "quarkus.http.host", "127.0.0.1");
        setUnlessSet(config, "quarkus.management.host", "127.0.0.1");
        setUnlessSet(config, "quarkus.log.console.json.enabled", "false");
    }

    private static void setUnlessSet(Config config, String property, String value) {
        if (isAbsent(config, property)) {
            System.setProperty(property, value);
        }
    }

    private static boolean isDatabaseConfigured(Config config) {
        boolean jdbc = !isAbsent(config, "quarkus.datasource.jdbc.url");
        boolean reactive = !isAbsent(config, "quarkus.datasource.reactive.url");
        if (jdbc != reactive) {
            throw new StartupFailure("%s is set, but %s is not. Set both, or neither for the embedded database."
                    .formatted(jdbcOr(jdbc), jdbcOr(reactive)));
        }
        return jdbc;
    }

    private static String jdbcOr(boolean jdbc) {
        return jdbc ? "QUARKUS_DATASOURCE_JDBC_URL" : "QUARKUS_DATASOURCE_REACTIVE_URL";
    }

    private static boolean isAbsent(Config config, String property) {
        return config.getOptionalValue(property, String.class).isEmpty();
    }

    private static Path dataDirectory(Config config) {
        return config.getOptionalValue("ballotwatch.data-dir", String.class)
                .map(Path::of)
                .or(() -> compiledClasses().map(classes -> classes.resolveSibling("ballotwatch-data")))
                .orElseGet(() -> DataDirectory.standard(
                        System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home"))))
                .toAbsolutePath();
    }

    /** Dev mode and IDEs run from here, and no jar does; Quarkus sets its launch mode only later. */
    private static Optional<Path> compiledClasses() {
        return Optional.ofNullable(Ballotwatch.class.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .filter(location -> location.getProtocol().equals("file"))
                .map(location -> Path.of(URI.create(location.toString())))
                .filter(Files::isDirectory);
    }

    /** For a parent that does not pass signals on, such as Maven. */
    private static void stopWithParent(Config config) {
        if (config.getOptionalValue("ballotwatch.stop-with-parent", Boolean.class)
                .orElse(false)) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(Quarkus::asyncExit));
        }
    }

    private static void stopAfterService(EmbeddedDatabaseProvider database) {
        Application service = Application.currentApplication();
        if (service != null) {
            service.awaitShutdown();
        }
        database.stop();
    }
}
