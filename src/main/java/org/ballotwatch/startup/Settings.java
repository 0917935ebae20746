package org.ballotwatch.startup;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballotwatch.access.AccessSettings;
import org.ballotwatch.database.DatabaseSettings;
import org.ballotwatch.database.StartupFailure;
import org.ballotwatch.dataset.casebook.CasebookSettings;
import org.ballotwatch.graphql.limit.LimitSettings;
import org.ballotwatch.graphql.telemetry.MetricsSettings;
import org.ballotwatch.graphql.transport.document.DocumentSettings;
import org.ballotwatch.graphql.transport.http.HttpSettings;
import org.ballotwatch.graphql.transport.table.TableSettings;
import org.ballotwatch.graphql.transport.websocket.WebSocketSettings;
import org.ballotwatch.setting.Setting;
import org.eclipse.microprofile.config.Config;

/**
 * All settings of the service; {@code BALLOTWATCH_DATA_DIR} and so on. src/docs/configuration.md repeats their Javadoc.
 */
@ConfigMapping(prefix = Settings.PREFIX)
@Unremovable // Nothing injects it, and without it Quarkus would refuse its properties as unknown.
@RegisterForReflection(
        targets = {
            Settings.class,
            AccessSettings.class,
            CasebookSettings.class,
            DatabaseSettings.class,
            DatabaseSettings.Limits.class,
            DocumentSettings.class,
            HttpSettings.class,
            LimitSettings.class,
            MetricsSettings.class,
            TableSettings.class,
            WebSocketSettings.class
        })
interface Settings {
    String PREFIX = "ballotwatch";
    int HIGHEST_PORT = 65_535;

    /** The interfaces with the settings of each feature, which injects its own. */
    List<Class<?>> MAPPINGS = List.of(
            Settings.class,
            AccessSettings.class,
            CasebookSettings.class,
            DatabaseSettings.class,
            DocumentSettings.class,
            HttpSettings.class,
            LimitSettings.class,
            MetricsSettings.class,
            TableSettings.class,
            WebSocketSettings.class);

    /** Whether the service ends with its parent process, for a parent that does not pass signals on. */
    @WithDefault("false")
    boolean stopWithParent();

    static List<Setting> all() {
        return MAPPINGS.stream().flatMap(Setting::of).toList();
    }

    /**
     * @throws StartupFailure naming each setting with an invalid value, with the allowed values, and each unknown
     *     setting
     */
    static void check(Config config) {
        List<Setting> known = all();
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
