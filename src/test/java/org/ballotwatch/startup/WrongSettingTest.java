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
    void a_limit_of_nothing_stops_the_start_and_says_what_is_allowed(String name) {
        refused("limits." + name, "0")
                .withMessage(
                        "BALLOTWATCH_LIMITS_%s is 0; it has to be a whole number, 1 or more.",
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
    void what_may_be_none_may_still_not_be_less(String name) {
        assertThatCode(() -> Settings.check(with(name, "0"))).doesNotThrowAnyException();
        refused(name, "-1").withMessageContaining("0 or more");
    }

    /** Zero is PostgreSQL's word for no limit at all. */
    @ParameterizedTest
    @CsvSource({
        "limits.statement,0S",
        "limits.request,-1S",
        "limits.turn,PT0.0001S",
        "limits.connection,25H",
        "websocket.ping,soon"
    })
    void a_time_that_nothing_can_be_done_in_stops_the_start(String name, String value) {
        refused(name, value).withMessageContaining("from 1 millisecond to 24 hours");
    }

    /** Catches a misspelt word taken for false, by which everybody may read, or everything runs. */
    @ParameterizedTest
    @ValueSource(strings = {"access.anonymous-reading", "documents.only-registered", "bundled-casebook"})
    void what_is_neither_true_nor_false_stops_the_start(String name) {
        refused(name, "ture").withMessageContaining("is ture; it has to be true or false.");
    }

    @ParameterizedTest
    @CsvSource({"limits.depth,many", "limits.body,2147483648", "limits.cost,1.5", "websocket.ahead,''"})
    void what_is_no_number_that_fits_stops_the_start(String name, String value) {
        refused(name, value).withMessageContaining("a whole number, 1 or more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"letmein", "ballotwatch_short", "ballotwatch_0123456789012345678901234567890123456789012 "})
    void a_secret_that_cannot_be_one_is_not_quoted(String secret) {
        refused("access.bootstrap-key", secret)
                .withMessageStartingWith(
                        "BALLOTWATCH_ACCESS_BOOTSTRAP_KEY is not valid; it has to be ballotwatch_ and 43")
                .withMessageNotContaining(secret);
    }

    /** A name that nothing reads would leave open what it was to close. */
    @ParameterizedTest
    @CsvSource({
        "BALLOTWATCH_LIMIT_DEPTH, BALLOTWATCH_LIMITS_DEPTH",
        "BALLOTWATCH_ACCESS_ANONYMOUS_READNG, BALLOTWATCH_ACCESS_ANONYMOUS_READING",
        "Ballotwatch_Data_Dir, BALLOTWATCH_DATA_DIR",
        "ballotwatch.limit.depth, ballotwatch.limits.depth",
    })
    void a_name_that_is_no_setting_stops_the_start_with_the_nearest_that_is(String name, String nearest) {
        refused(config(Map.of(name, "5")))
                .withMessage("%s is no setting. The nearest is %s; docs/configuration.md lists all.", name, nearest);
    }

    @Test
    void so_does_a_variable_of_the_environment() {
        Config config = new SmallRyeConfigBuilder()
                .withSources(
                        new EnvConfigSource(Map.of("BALLOTWATCH_LIMIT_DEPTH", "5", "BALLOTWATCH_DATA_DIR", "x"), 300))
                .build();
        refused(config)
                .withMessage("BALLOTWATCH_LIMIT_DEPTH is no setting. The nearest is BALLOTWATCH_LIMITS_DEPTH;"
                        + " docs/configuration.md lists all.");
    }

    @Test
    void no_variable_that_is_documented_does() {
        List<Setting> known = Setting.of(Settings.class, Settings.PREFIX);
        Map<String, String> environment = known.stream().collect(Collectors.toMap(Setting::variable, setting -> "x"));
        Config config = new SmallRyeConfigBuilder()
                .withSources(new EnvConfigSource(environment, 300))
                .addSystemSources()
                .build();
        assertThat(UnknownSettings.faults(config, known)).isEmpty();
    }

    @Test
    void a_system_property_is_not_called_as_a_variable_is() {
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
                        "BALLOTWATCH_LIMITS_DEPTH is no setting. The nearest is ballotwatch.limits.depth;");
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
    void names_of_settings_and_those_that_others_read_stop_nothing(String name) {
        assertThatCode(() -> Settings.check(config(Map.of(name, "x")))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.http.port, abc, QUARKUS_HTTP_PORT is abc",
        "quarkus.http.port, 70000, QUARKUS_HTTP_PORT is 70000",
        "quarkus.http.ssl-port, '', QUARKUS_HTTP_SSL_PORT is empty",
        "quarkus.management.port, -1, QUARKUS_MANAGEMENT_PORT is -1",
    })
    void what_is_no_port_stops_the_start(String property, String value, String said) {
        refused(config(Map.of(property, value))).withMessage(said + "; it has to be a whole number, 0 to 65535.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "8080", "65535", " 80 "})
    void ports_do_not(String port) {
        assertThatCode(() -> Settings.check(config(Map.of("quarkus.http.port", port))))
                .doesNotThrowAnyException();
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        Config config = config(Map.of("ballotwatch.limits.depth", "x", "ballotwatch.limits.cost", "y"));
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> Settings.check(config))
                .withMessageContainingAll("BALLOTWATCH_LIMITS_DEPTH", "BALLOTWATCH_LIMITS_COST");
    }

    @Test
    void the_defaults_make_sense() {
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
