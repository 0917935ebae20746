package org.ballotwatch.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SysPropConfigSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.ballotwatch.database.StartupFailure;
import org.ballotwatch.setting.Setting;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongSettingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "depth",
                "cost",
                "roots",
                "characters",
                "tokens",
                "whitespace",
                "nesting",
                "digits",
                "body",
                "concurrent"
            })
    void a_limit_of_zero_prevents_startup_and_the_message_states_the_allowed_values(String name) {
        refused("limits." + name, "0")
                .withMessage(
                        "BALLOTWATCH_LIMITS_%s is 0; it must be a whole number, 1 or more.",
                        name.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limits.aliases",
                "limits.fragments",
                "limits.waiting",
                "http.compress-from",
                "documents.remembered",
                "metrics.operations"
            })
    void a_limit_that_may_be_zero_may_not_be_negative(String name) {
        assertThatCode(() -> Settings.check(with(name, "0"))).doesNotThrowAnyException();
        refused(name, "-1").withMessageContaining("0 or more");
    }

    /** Zero means "no limit" in PostgreSQL. */
    @ParameterizedTest
    @CsvSource({
        "limits.statement,0S",
        "limits.request,-1S",
        "limits.turn,PT0.0001S",
        "limits.connection,25H",
        "websocket.ping,soon"
    })
    void a_time_of_zero_or_too_long_prevents_startup(String name, String value) {
        refused(name, value).withMessageContaining("from 1 millisecond to 24 hours");
    }

    /** Catches a misspelt word read as false, by which reading would be public, or any document would run. */
    @ParameterizedTest
    @ValueSource(strings = {"access.anonymous-reading", "documents.only-registered", "bundled-casebook"})
    void a_value_that_is_neither_true_nor_false_prevents_startup(String name) {
        refused(name, "ture").withMessageContaining("is ture; it must be true or false.");
    }

    @ParameterizedTest
    @CsvSource({"limits.depth,many", "limits.body,2147483648", "limits.cost,1.5", "websocket.ahead,''"})
    void an_invalid_number_prevents_startup(String name, String value) {
        refused(name, value).withMessageContaining("a whole number, 1 or more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"letmein", "ballotwatch_short", "ballotwatch_0123456789012345678901234567890123456789012 "})
    void an_invalid_secret_is_not_quoted(String secret) {
        refused("access.bootstrap-key", secret)
                .withMessageStartingWith(
                        "BALLOTWATCH_ACCESS_BOOTSTRAP_KEY is not valid; it must be ballotwatch_ and 43")
                .withMessageNotContaining(secret);
    }

    /** A name without effect would leave open what it was meant to close. */
    @ParameterizedTest
    @CsvSource({
        "BALLOTWATCH_LIMIT_DEPTH, BALLOTWATCH_LIMITS_DEPTH",
        "BALLOTWATCH_ACCESS_ANONYMOUS_READNG, BALLOTWATCH_ACCESS_ANONYMOUS_READING",
        "Ballotwatch_Data_Dir, BALLOTWATCH_DATA_DIR",
        "ballotwatch.limit.depth, ballotwatch.limits.depth",
        "BALLOTWATCH_PORT, QUARKUS_HTTP_PORT",
        "BALLOTWATCH_HTTP_PORT, QUARKUS_HTTP_PORT",
        "BALLOTWATCH_SERVER_PORT, QUARKUS_HTTP_PORT",
        "BALLOTWATCH_HTTP_HOST, QUARKUS_HTTP_HOST",
        "BALLOTWATCH_LOG_LEVEL, QUARKUS_LOG_LEVEL",
        "ballotwatch.http.port, quarkus.http.port",
    })
    void an_unknown_property_prevents_startup_and_the_message_names_the_nearest(String name, String nearest) {
        refused(config(Map.of(name, "5")))
                .withMessage("%s is not a setting. The nearest is %s; docs/configuration.md lists all.", name, nearest);
    }

    @Test
    void an_unknown_environment_variable_prevents_startup() {
        Config config = new SmallRyeConfigBuilder()
                .withSources(
                        new EnvConfigSource(Map.of("BALLOTWATCH_LIMIT_DEPTH", "5", "BALLOTWATCH_DATA_DIR", "x"), 300))
                .build();
        refused(config)
                .withMessage("BALLOTWATCH_LIMIT_DEPTH is not a setting. The nearest is BALLOTWATCH_LIMITS_DEPTH;"
                        + " docs/configuration.md lists all.");
    }

    @Test
    void a_documented_variable_does_not_prevent_startup() {
        List<Setting> known = Settings.all();
        Map<String, String> environment = known.stream().collect(Collectors.toMap(Setting::variable, setting -> "x"));
        Config config = new SmallRyeConfigBuilder()
                .withSources(new EnvConfigSource(environment, 300))
                .addSystemSources()
                .build();
        assertThat(UnknownSettings.faults(config, known)).isEmpty();
    }

    @Test
    void a_system_property_is_reported_by_its_own_name() {
        Config config = new SmallRyeConfigBuilder()
                .withSources(new SysPropConfigSource() {
                    @Override
                    public Set<String> getPropertyNames() {
                        return Set.of(
                                "BALLOTWATCH_LIMITS_DEPTH", "ballotwatch.limits.cost", "ballotwatch.stop-with-parent");
                    }
                })
                .build();
        refused(config)
                .withMessageStartingWith(
                        "BALLOTWATCH_LIMITS_DEPTH is not a setting. The nearest is ballotwatch.limits.depth;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BALLOTWATCH_DATA_DIR",
                "ballotwatch_data_dir",
                "ballotwatch.data-dir",
                "BALLOTWATCH_IMAGE",
                "BALLOTWATCH_SERVICE_HOST",
                "BALLOTWATCH_SERVICE_PORT_HTTP",
                "BALLOTWATCH_PORT_8080_TCP_ADDR",
                "BALLOTWATCHER"
            })
    void known_settings_and_names_of_other_programs_are_accepted(String name) {
        assertThatCode(() -> Settings.check(config(Map.of(name, "x")))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp://10.0.0.11:8080", "udp://10.0.0.11:8080"})
    void the_address_that_kubernetes_puts_in_the_place_of_a_port_stops_nothing(String address) {
        assertThatCode(() -> Settings.check(config(Map.of("BALLOTWATCH_PORT", address))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.http.port, abc, QUARKUS_HTTP_PORT is abc",
        "quarkus.http.port, 70000, QUARKUS_HTTP_PORT is 70000",
        "quarkus.http.ssl-port, '', QUARKUS_HTTP_SSL_PORT is empty",
        "quarkus.management.port, -1, QUARKUS_MANAGEMENT_PORT is -1",
    })
    void an_invalid_port_prevents_startup(String property, String value, String said) {
        refused(config(Map.of(property, value))).withMessage(said + "; it must be a whole number, 0 to 65535.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "8080", "65535", " 80 "})
    void valid_ports_are_accepted(String port) {
        assertThatCode(() -> Settings.check(config(Map.of("quarkus.http.port", port))))
                .doesNotThrowAnyException();
    }

    @Test
    void all_faults_are_reported_at_once() {
        Config config = config(Map.of("ballotwatch.limits.depth", "x", "ballotwatch.limits.cost", "y"));
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> Settings.check(config))
                .withMessageContainingAll("BALLOTWATCH_LIMITS_DEPTH", "BALLOTWATCH_LIMITS_COST");
    }

    @Test
    void the_defaults_are_valid() {
        assertThatCode(() -> Settings.check(config(Map.of()))).doesNotThrowAnyException();
    }

    private static ThrowableAssertAlternative<StartupFailure> refused(String name, String value) {
        return refused(with(name, value));
    }

    private static ThrowableAssertAlternative<StartupFailure> refused(Config config) {
        return assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> Settings.check(config));
    }

    private static Config with(String name, String value) {
        return config(Map.of("ballotwatch." + name, value));
    }

    private static Config config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build();
    }
}
