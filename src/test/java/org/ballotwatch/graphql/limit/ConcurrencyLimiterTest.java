package org.ballotwatch.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ConcurrencyLimiterTest {
    private final List<String> ran = new ArrayList<>();
    private final ConcurrencyLimiter limiter =
            new ConcurrencyLimiter(Configured.limits(Map.of("concurrent", "2", "waiting", "1")));

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
        limiter.release();
        assertThat(ran).containsExactly("a now", "b now", "c later");
    }

    /** Catches a place that is given away twice, or never again. */
    @Test
    void a_place_that_is_left_is_free_again_once() {
        enter("a");
        enter("b");
        limiter.release();
        limiter.release();
        enter("c");
        enter("d");
        enter("e");
        assertThat(ran).containsExactly("a now", "b now", "c now", "d now");
    }

    @Test
    void whoever_waits_may_leave_the_queue_and_makes_room_in_it() {
        enter("a");
        enter("b");
        Runnable later = () -> ran.add("c later");
        limiter.submit(() -> ran.add("c now"), later);
        assertThat(limiter.withdraw(later)).isTrue();
        assertThat(limiter.withdraw(later)).isFalse();
        assertThat(enter("d")).isTrue();
        limiter.release();
        assertThat(ran).containsExactly("a now", "b now", "d later");
    }

    @Test
    void once_closed_it_lets_nobody_in_but_those_who_wait_and_is_empty_when_all_have_left() {
        enter("a");
        enter("b");
        enter("c");
        CompletableFuture<Void> empty = limiter.close();
        assertThat(enter("d")).isFalse();
        limiter.release();
        limiter.release();
        assertThat(empty).isNotDone();
        limiter.release();
        assertThat(empty).isDone();
        assertThat(ran).containsExactly("a now", "b now", "c later");
    }

    @Test
    void closed_while_nobody_is_in_it_is_empty_at_once() {
        assertThat(limiter.close()).isDone();
    }

    /** Catches a place that is lost for good with each request that fails before it is under way. */
    @Test
    void a_request_that_throws_leaves_its_place() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> limiter.submit(ConcurrencyLimiterTest::fail, ConcurrencyLimiterTest::fail))
                    .isInstanceOf(IllegalStateException.class);
        }
        enter("a");
        enter("b");
        assertThat(ran).containsExactly("a now", "b now");
    }

    /** Catches a queue that stands still behind a request whose event loop was shut down. */
    @Test
    void a_turn_that_cannot_be_taken_is_the_next_ones() {
        ConcurrencyLimiter longer =
                new ConcurrencyLimiter(Configured.limits(Map.of("concurrent", "1", "waiting", "2")));
        longer.submit(() -> ran.add("a now"), () -> ran.add("a later"));
        longer.submit(() -> ran.add("b now"), ConcurrencyLimiterTest::fail);
        longer.submit(() -> ran.add("c now"), () -> ran.add("c later"));
        longer.release();
        assertThat(ran).containsExactly("a now", "c later");
    }

    private static void fail() {
        throw new IllegalStateException("on purpose");
    }

    private boolean enter(String name) {
        return limiter.submit(() -> ran.add(name + " now"), () -> ran.add(name + " later"));
    }
}
