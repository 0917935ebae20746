package org.ballotwatch.startup;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballotwatch.access.AccessSettings;
import org.ballotwatch.database.StartupFailure;
import org.ballotwatch.graphql.limit.LimitSettings;
import org.ballotwatch.graphql.telemetry.MetricsSettings;
import org.ballotwatch.graphql.transport.document.DocumentSettings;
import org.ballotwatch.graphql.transport.http.HttpSettings;
import org.ballotwatch.graphql.transport.websocket.WebSocketSettings;
import org.ballotwatch.setting.Setting;
import org.eclipse.microprofile.config.Config;

/**
 * All settings of the service; {@code BALLOTWATCH_DATA_DIR} and so on. src/docs/configuration.md repeats their Javadoc.
 */
@ConfigMapping(prefix = Settings.PREFIX)
@RegisterForReflection(
        targets = {
            Settings.class,
            AccessSettings.class,
            DocumentSettings.class,
            HttpSettings.class,
            LimitSettings.class,
            MetricsSettings.class,
            WebSocketSettings.class
        })
interface Settings {
    String PREFIX = "ballotwatch";
    int HIGHEST_PORT = 65_535;

    /**
     * Directory of the embedded database's data. The default is {@code ballotwatch} in the user's data home: {@code
     * $XDG_DATA_HOME} or {@code ~/.local/share}, on macOS {@code ~/Library/Application Support/Ballotwatch}, on Windows
     * {@code %LOCALAPPDATA%\Ballotwatch}.
     */
    Optional<Path> dataDir();

    /** Whether to load the bundled casebook. */
    @WithDefault("true")
    boolean bundledCasebook();

    /** Folder with one sub-folder per further casebook. */
    Optional<Path> casebooks();

    /**
     * How long startup waits for a database that does not accept connections yet; a wrong password, a missing database
     * or a TLS failure ends it at once.
     */
    @WithDefault("5M")
    Duration databaseWait();

    /** Whether the service ends with its parent process, for a parent that does not pass signals on. */
    @WithDefault("false")
    boolean stopWithParent();

    /** Set by the service itself: the directory of a running embedded database. */
    Optional<String> embeddedIn();

    AccessSettings access();

    DocumentSettings documents();

    HttpSettings http();

    LimitSettings limits();

    MetricsSettings metrics();

    WebSocketSettings websocket();

    /**
     * @throws StartupFailure naming each setting with an invalid value, with the allowed values, and each unknown
     *     setting
     */
    static void check(Config config) {
        List<Setting> known = Setting.of(Settings.class, PREFIX);
        List<String> faults = Stream.concat(
                        known.stream()
                                .flatMap(setting -> value(config, setting.property()).flatMap(setting::fault).stream()),
                        Stream.concat(UnknownSettings.faults(config, known), ports(config)))
                .sorted()
                .toList();
        if (!faults.isEmpty()) {
            throw new StartupFailure(String.join("\n", faults));
        }
    }

    /** The framework checks them too, but only after the database was created, and with messages of its own. */
    private static Stream<String> ports(Config config) {
        return Stream.of("quarkus.http.port", "quarkus.http.ssl-port", "quarkus.management.port")
                .flatMap(property -> value(config, property)
                        .filter(value -> !isPort(value.strip()))
                        .map(value -> "%s is %s; it must be a whole number, 0 to %d."
                                .formatted(Setting.variable(property), value.isBlank() ? "empty" : value, HIGHEST_PORT))
                        .stream());
    }

    private static boolean isPort(String value) {
        return value.matches("[+]?\\d{1,9}") && Integer.parseInt(value) <= HIGHEST_PORT;
    }

    private static Optional<String> value(Config config, String property) {
        return Optional.ofNullable(config.getConfigValue(property).getValue());
    }
}
