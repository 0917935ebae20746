package org.ballotwatch.graphql.transport.websocket;

import graphql.ExecutionResult;
import io.vertx.core.Future;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ballotwatch.graphql.limit.ByteBudget;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;

/** One operation of a connection, from {@code subscribe} to the last word on it. Its state is touched on the loop only. */
final class Operation {
    private final String id;
    private final ByteBudget.Share share;
    private final Function<String, Future<Void>> send;
    private final Runnable ended;
    private volatile boolean over;
    private volatile Runnable stop = () -> {};
    private SubscriptionStream stream;

    /** @param ended called before the last word is sent, so that the client may use the id again when it reads it */
    Operation(String id, ByteBudget.Share share, Function<String, Future<Void>> send, Runnable ended) {
        this.id = id;
        this.share = share;
        this.send = send;
        this.ended = ended;
    }

    boolean isDone() {
        return over;
    }

    /** Whether its client takes none of its results; counted from one question to the next. */
    boolean isStalled() {
        return stream != null && stream.isStalled();
    }

    /** Whether results are still to come of it after the first. */
    boolean isSubscription() {
        return stream != null;
    }

    /** How to stop what is under way for it; from any thread. */
    void onCancel(Runnable action) {
        stop = action;
        if (over) {
            action.run();
        }
    }

    /** Nothing more is sent, whatever comes. */
    void cancel() {
        over = true;
        stop.run();
        if (stream != null) {
            stream.cancel();
        }
    }

    /** Gives back what the operation took. */
    void release() {
        share.close();
    }

    /** @param failures turns what a stream broke off with into a result without data */
    void answer(ExecutionResult result, int ahead, Executor loop, Function<Throwable, ExecutionResult> failures) {
        if (over) {
            return;
        }
        Publisher<ExecutionResult> source = source(result);
        if (source != null) {
            Consumer<Throwable> end = failure -> end(failure == null ? null : failures.apply(failure));
            stream = new SubscriptionStream(ahead, loop, each -> send.apply(ServerMessage.next(id, each)), end);
            source.subscribe(stream);
            share.release(); // a subscription may last for days
        } else if (result.isDataPresent()) {
            send.apply(ServerMessage.next(id, result));
            end(null);
        } else {
            end(result);
        }
    }

    private void end(ExecutionResult failure) {
        over = true;
        ended.run();
        send.apply(failure == null ? ServerMessage.complete(id) : ServerMessage.error(id, failure));
    }

    /** The results of a subscription, null for any other operation. */
    @SuppressWarnings("unchecked")
    private static Publisher<ExecutionResult> source(ExecutionResult result) {
        Object data = result.getData();
        if (data instanceof java.util.concurrent.Flow.Publisher<?> publisher) {
            return (Publisher<ExecutionResult>) FlowAdapters.toPublisher(publisher);
        }
        return data instanceof Publisher<?> publisher ? (Publisher<ExecutionResult>) publisher : null;
    }
}
