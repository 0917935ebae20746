package org.ballotwatch.graphql.limit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Map;
import org.ballotwatch.database.StartupFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaneLimitsTest {
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
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> SaneLimits.check(Configured.limits(Map.of(name, "0"))))
                .withMessage(
                        "BALLOTWATCH_LIMITS_%s is 0; it has to be a whole number, 1 or more.",
                        name.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aliases", "fragments", "waiting"})
    void what_may_be_none_may_still_not_be_less(String name) {
        assertThatCode(() -> SaneLimits.check(Configured.limits(Map.of(name, "0"))))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> SaneLimits.check(Configured.limits(Map.of(name, "-1"))))
                .withMessageContaining("0 or more");
    }

    /** Zero is PostgreSQL's word for no limit at all. */
    @ParameterizedTest
    @CsvSource({"statement,0S", "request,-1S", "turn,PT0.0001S", "connection,25H"})
    void a_time_that_nothing_can_be_done_in_stops_the_start(String name, String value) {
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> SaneLimits.check(Configured.limits(Map.of(name, value))))
                .withMessageContaining("from 1 millisecond to 24 hours");
    }

    @Test
    void the_defaults_make_sense() {
        assertThatCode(() -> SaneLimits.check(Configured.limits(Map.of()))).doesNotThrowAnyException();
    }
}
