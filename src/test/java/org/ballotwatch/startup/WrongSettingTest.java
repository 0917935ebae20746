package org.ballotwatch.startup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.ballotwatch.database.StartupFailure;
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
        return assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> Settings.check(with(name, value)));
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
