package org.ballotwatch.graphql.transport.websocket;

import graphql.ExecutionResult;
import io.vertx.core.Future;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ballotwatch.graphql.limit.ByteBudget;
import org.ballotwatch.graphql.transport.subscription.SubscriptionStream;
import org.reactivestreams.Publisher;

/**
 * One operation of a connection, from {@code subscribe} to its last message. Its state is accessed on the loop only.
 */
final class Operation {
    private final String id;
    private final ByteBudget.Share share;
    private final Function<String, Future<Void>> send;
    private final Runnable ended;
    private volatile boolean over;
    private volatile Runnable stop = () -> {};
    private SubscriptionStream stream;

    /** @param ended called before the last message is sent, so that the client may reuse the id when it reads that */
    Operation(String id, ByteBudget.Share share, Function<String, Future<Void>> send, Runnable ended) {
        this.id = id;
        this.share = share;
        this.send = send;
        this.ended = ended;
    }

    boolean isDone() {
        return over;
    }

    /** Returns whether its client has read none of its results since the last call. */
    boolean isStalled() {
        return stream != null && stream.isStalled();
    }

    /** Returns whether more results follow the first. */
    boolean isSubscription() {
        return stream != null;
    }

    /** Sets how to stop the operation's work; from any thread. */
    void onCancel(Runnable action) {
        stop = action;
        if (over) {
            action.run();
        }
    }

    /** Sends nothing more, whatever arrives. */
    void cancel() {
        over = true;
        stop.run();
        if (stream != null) {
            stream.cancel();
        }
    }

    /** Releases the operation's resources. */
    void release() {
        share.close();
    }

    /** @param failures converts the failure of a stream into a result without data */
    void answer(ExecutionResult result, int ahead, Executor loop, Function<Throwable, ExecutionResult> failures) {
        if (over) {
            return;
        }
        Publisher<ExecutionResult> source = SubscriptionStream.source(result);
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
}
