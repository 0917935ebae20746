package org.ballotwatch.graphql.transport.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;

/** Results in transit to a client that reads them at its own pace. */
class SubscriptionStreamTest {
    private static final int AHEAD = 3;

    private final List<String> events = new ArrayList<>();
    private final Queue<Promise<Void>> leaving = new ArrayDeque<>();
    private final SubscriptionStream stream =
            new SubscriptionStream(AHEAD, Runnable::run, this::send, e -> events.add("end " + e));

    @Test
    void a_limited_number_is_requested_ahead_and_one_more_for_each_sent() {
        stream.onSubscribe(new Source());
        results(AHEAD);
        assertThat(events).containsExactly("request 3", "send", "send", "send");
        leaving.remove().complete();
        leaving.remove().complete();
        assertThat(events).endsWith("request 1", "request 1");
    }

    // A source that ignores demand cannot be slowed down: its results must not accumulate.
    @Test
    void a_source_that_sends_more_than_requested_is_cancelled() {
        stream.onSubscribe(new Source());
        results(AHEAD + 2);
        assertThat(events.subList(4, events.size()))
                .containsExactly(
                        "cancel",
                        "end java.lang.IllegalStateException: "
                                + "The source of a subscription sent more results than requested",
                        "cancel");
    }

    @Test
    void nothing_more_is_sent_or_requested_once_the_client_has_cancelled() {
        stream.onSubscribe(new Source());
        results(1);
        stream.cancel();
        results(1);
        leaving.remove().complete();
        stream.onComplete();
        assertThat(events).containsExactly("request 3", "send", "cancel");
    }

    @Test
    void a_source_that_starts_after_the_client_cancelled_is_cancelled_at_once() {
        stream.cancel();
        stream.onSubscribe(new Source());
        assertThat(events).containsExactly("cancel");
    }

    @Test
    void nothing_is_requested_once_the_connection_is_closed() {
        stream.onSubscribe(new Source());
        results(1);
        leaving.remove().fail("gone");
        assertThat(events).containsExactly("request 3", "send");
    }

    @Test
    void the_end_of_the_source_is_reported_once() {
        stream.onSubscribe(new Source());
        stream.onError(new IllegalStateException("broken"));
        stream.onComplete();
        assertThat(events).containsExactly("request 3", "end java.lang.IllegalStateException: broken");
    }

    private void results(int count) {
        for (int i = 0; i < count; i++) {
            stream.onNext(ExecutionResultImpl.newExecutionResult().data(i).build());
        }
    }

    private Future<Void> send(ExecutionResult result) {
        events.add("send");
        Promise<Void> gone = Promise.promise();
        leaving.add(gone);
        return gone.future();
    }

    private final class Source implements Subscription {
        @Override
        public void request(long count) {
            events.add("request " + count);
        }

        @Override
        public void cancel() {
            events.add("cancel");
        }
    }
}
