package org.ballotwatch.graphql.transport.http;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.ballotwatch.graphql.limit.ConcurrencyLimiter;
import org.ballotwatch.graphql.limit.Deadline;
import org.ballotwatch.graphql.limit.EditLimiter;
import org.ballotwatch.graphql.limit.LimitSettings;

/**
 * Shuts the service down: running requests are answered, those that exceed the grace period are cancelled with an
 * error, and connected clients are notified. The framework's own shutdown treats a WebSocket as a request that never
 * ends.
 */
@Singleton
public class GracefulShutdown {
    /**
     * Maximum time for each of three steps: answering cancelled requests, sending responses, and closing WebSockets.
     */
    private static final long TO_TELL_MILLIS = 200;

    private static final long LOOK_AGAIN_MILLIS = 5;

    private final ConcurrencyLimiter limiter;
    private final EditLimiter edits;
    private final Deadline deadline;
    private final LimitSettings limits;
    private final List<Supplier<Future<?>>> hooks = new CopyOnWriteArrayList<>();
    private final AtomicInteger onTheirWay = new AtomicInteger();
    private final AtomicBoolean watched = new AtomicBoolean();
    private volatile ShutdownVerticle verticle;

    GracefulShutdown(ConcurrencyLimiter limiter, EditLimiter edits, Deadline deadline, LimitSettings limits) {
        this.limiter = limiter;
        this.edits = edits;
        this.deadline = deadline;
        this.limits = limits;
    }

    /** Adds a hook that runs last, while the server still exists. */
    public void onShutdown(Supplier<Future<?>> hook) {
        hooks.add(hook);
    }

    /**
     * Call while a request is handled. Beans learn of the shutdown only after their server is closed; a verticle
     * deployed from the server's context is stopped before.
     */
    void watch(Vertx vertx) {
        if (!watched.get() && !watched.getAndSet(true)) {
            verticle = new ShutdownVerticle();
            vertx.deployVerticle(verticle);
        }
    }

    /** Registers a response that is being sent. */
    void track(Future<Void> answer) {
        onTheirWay.incrementAndGet();
        answer.onComplete(sent -> onTheirWay.decrementAndGet());
    }

    /** In dev mode the server outlives the application, and would keep a reference to it. */
    void stop(@Observes ShutdownEvent event) {
        ShutdownVerticle current = verticle;
        if (current != null && !current.stopped) {
            current.undeploy();
        }
    }

    /** Uses no timers of Vert.x, which end with the verticle that set them, and may fail at that point. */
    private CompletableFuture<?> close() {
        CompletableFuture<Void> empty = CompletableFuture.allOf(limiter.close(), edits.close());
        return within(limits.grace().toMillis(), empty)
                .thenCompose(inTime -> {
                    if (inTime) {
                        return CompletableFuture.completedFuture(true);
                    }
                    deadline.stop();
                    return within(TO_TELL_MILLIS, empty);
                })
                .thenCompose(over -> within(TO_TELL_MILLIS, allSent()))
                .thenCompose(sent -> within(TO_TELL_MILLIS, runHooks()));
    }

    /** Waits for a future until the time limit; then continues without it. */
    private static CompletableFuture<Boolean> within(long millis, CompletableFuture<?> work) {
        return work.handle((done, failure) -> true).completeOnTimeout(false, millis, TimeUnit.MILLISECONDS);
    }

    private CompletableFuture<Void> allSent() {
        if (onTheirWay.get() == 0) {
            return CompletableFuture.completedFuture(null);
        }
        Executor later = CompletableFuture.delayedExecutor(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        return CompletableFuture.runAsync(() -> {}, later).thenCompose(again -> allSent());
    }

    private CompletableFuture<?> runHooks() {
        return Future.join(hooks.stream().map(Supplier::get).toList())
                .toCompletionStage()
                .toCompletableFuture();
    }

    private final class ShutdownVerticle extends AbstractVerticle {
        private volatile boolean stopped;

        @Override
        public void stop(Promise<Void> done) {
            stopped = true;
            close().whenComplete((closed, failure) -> done.complete());
        }

        private void undeploy() {
            vertx.undeploy(deploymentID());
        }
    }
}
