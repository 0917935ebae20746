package org.ballotwatch.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnstileTest {
    private final List<String> ran = new ArrayList<>();
    private final Turnstile turnstile = new Turnstile(new TwoInsideOneWaiting());

    @Test
    void so_many_are_let_in_one_more_waits_and_the_rest_are_turned_away() {
        assertThat(enter("a")).isTrue();
        assertThat(enter("b")).isTrue();
        assertThat(enter("c")).isTrue();
        assertThat(enter("d")).isFalse();
        assertThat(ran).containsExactly("a now", "b now");
    }

    @Test
    void whoever_waits_runs_when_somebody_leaves() {
        enter("a");
        enter("b");
        enter("c");
        turnstile.leave();
        assertThat(ran).containsExactly("a now", "b now", "c later");
    }

    /** Catches a place that is given away twice, or never again. */
    @Test
    void a_place_that_is_left_is_free_again_once() {
        enter("a");
        enter("b");
        turnstile.leave();
        turnstile.leave();
        enter("c");
        enter("d");
        enter("e");
        assertThat(ran).containsExactly("a now", "b now", "c now", "d now");
    }

    private boolean enter(String name) {
        return turnstile.enter(() -> ran.add(name + " now"), () -> ran.add(name + " later"));
    }

    private record TwoInsideOneWaiting() implements Limits {
        @Override
        public int depth() {
            return 1;
        }

        @Override
        public long cost() {
            return 1;
        }

        @Override
        public long body() {
            return 1;
        }

        @Override
        public Duration statement() {
            return Duration.ZERO;
        }

        @Override
        public int concurrent() {
            return 2;
        }

        @Override
        public int waiting() {
            return 1;
        }
    }
}
