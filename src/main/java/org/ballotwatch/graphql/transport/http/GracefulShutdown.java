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
 * How the service ends: requests under way are answered, those that take longer than the grace are cut short and told so,
 * and whoever is connected is told. The framework's own way takes a WebSocket for a request that never ends.
 */
@Singleton
public class GracefulShutdown {
    /** How long it may take to answer what was cut short, to send what was answered, and to say goodbye: each. */
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

    /** What is to be said last, while there is a server to say it through. */
    public void onShutdown(Supplier<Future<?>> hook) {
        hooks.add(hook);
    }

    /**
     * To be called while a request is handled. Beans are told that the service stops once its server is closed; a verticle
     * that is deployed from the server's context is stopped before.
     */
    void watch(Vertx vertx) {
        if (!watched.get() && !watched.getAndSet(true)) {
            verticle = new ShutdownVerticle();
            vertx.deployVerticle(verticle);
        }
    }

    /** An answer that is being sent. */
    void track(Future<Void> answer) {
        onTheirWay.incrementAndGet();
        answer.onComplete(sent -> onTheirWay.decrementAndGet());
    }

    /** In dev mode the server outlives the application, which it would hold on to. */
    void stop(@Observes ShutdownEvent event) {
        ShutdownVerticle current = verticle;
        if (current != null && !current.stopped) {
            current.undeploy();
        }
    }

    /** Without timers of Vert.x, which end with the verticle that they were set in, and may fail at that. */
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

    /** Whether something is done in time; goes on without it where it is not. */
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
