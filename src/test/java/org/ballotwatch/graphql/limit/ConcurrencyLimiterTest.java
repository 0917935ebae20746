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
    void requests_beyond_the_permits_wait_and_those_beyond_the_queue_are_refused() {
        assertThat(enter("a")).isTrue();
        assertThat(enter("b")).isTrue();
        assertThat(enter("c")).isTrue();
        assertThat(enter("d")).isFalse();
        assertThat(ran).containsExactly("a now", "b now");
    }

    @Test
    void a_waiting_request_runs_when_another_ends() {
        enter("a");
        enter("b");
        enter("c");
        limiter.release();
        assertThat(ran).containsExactly("a now", "b now", "c later");
    }

    /** Catches a permit that is granted twice, or never again. */
    @Test
    void a_released_permit_is_free_exactly_once() {
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
    void a_waiting_request_may_withdraw_and_makes_room_in_the_queue() {
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
    void a_closed_limiter_runs_only_waiting_requests_and_is_idle_when_all_have_ended() {
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
    void a_limiter_closed_without_requests_is_idle_at_once() {
        assertThat(limiter.close()).isDone();
    }

    /** Catches a permit that is lost with each request that fails at its start. */
    @Test
    void a_request_that_throws_releases_its_permit() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> limiter.submit(ConcurrencyLimiterTest::fail, ConcurrencyLimiterTest::fail))
                    .isInstanceOf(IllegalStateException.class);
        }
        enter("a");
        enter("b");
        assertThat(ran).containsExactly("a now", "b now");
    }

    /** Catches a queue that is blocked by a request whose event loop was shut down. */
    @Test
    void a_turn_that_cannot_be_used_goes_to_the_next_request() {
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
