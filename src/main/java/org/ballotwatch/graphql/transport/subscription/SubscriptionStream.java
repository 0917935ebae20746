package org.ballotwatch.graphql.transport.subscription;

import graphql.ExecutionResult;
import io.vertx.core.Future;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * The results of a subscription on their way to the client. A limited number is requested ahead, and one more for each
 * that was sent. A client that reads slowly thus slows the source down, and no results accumulate.
 */
public final class SubscriptionStream implements Subscriber<ExecutionResult> {
    private final int ahead;
    private final Executor loop;
    private final Function<ExecutionResult, Future<Void>> send;
    private final Consumer<Throwable> end;
    private final AtomicInteger pending = new AtomicInteger();
    private Subscription source;
    private boolean over;
    private boolean moved;

    /**
     * @param loop the event loop on which all state is accessed, in the order of the events
     * @param send succeeds once the result is sent
     * @param end called once at the end, with the failure or null; not for a cancelled stream
     */
    public SubscriptionStream(
            int ahead, Executor loop, Function<ExecutionResult, Future<Void>> send, Consumer<Throwable> end) {
        this.ahead = ahead;
        this.loop = loop;
        this.send = send;
        this.end = end;
    }

    /** Returns the results of a subscription, null for any other operation. */
    @SuppressWarnings("unchecked")
    public static Publisher<ExecutionResult> source(ExecutionResult result) {
        Object data = result.getData();
        if (data instanceof java.util.concurrent.Flow.Publisher<?> publisher) {
            return (Publisher<ExecutionResult>) FlowAdapters.toPublisher(publisher);
        }
        return data instanceof Publisher<?> publisher ? (Publisher<ExecutionResult>) publisher : null;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        loop.execute(() -> {
            if (over || source != null) {
                subscription.cancel();
                return;
            }
            source = subscription;
            source.request(ahead);
        });
    }

    @Override
    public void onNext(ExecutionResult result) {
        // Counted before it waits for the loop: results that were not requested must not wait in memory.
        if (pending.incrementAndGet() > ahead) {
            pending.decrementAndGet();
            loop.execute(() -> {
                cancelSource();
                end(new IllegalStateException("The source of a subscription sent more results than requested"));
            });
            return;
        }
        loop.execute(() -> {
            if (!over) {
                send.apply(result).onComplete(sent -> loop.execute(() -> sent(sent.succeeded())));
            }
        });
    }

    private void sent(boolean cancelled) {
        pending.decrementAndGet();
        moved = true;
        if (!over && cancelled) {
            source.request(1);
        }
    }

    @Override
    public void onError(Throwable failure) {
        loop.execute(() -> end(failure));
    }

    @Override
    public void onComplete() {
        loop.execute(() -> end(null));
    }

    /** Returns whether the maximum number of results is waiting and none was sent since the last call. On the loop. */
    public boolean isStalled() {
        boolean stuck = pending.get() >= ahead && !moved;
        moved = false;
        return stuck;
    }

    /** Call on the loop. */
    public void cancel() {
        over = true;
        cancelSource();
    }

    private void cancelSource() {
        if (source != null) {
            source.cancel();
        }
    }

    private void end(Throwable failure) {
        if (!over) {
            over = true;
            end.accept(failure);
        }
    }
}
