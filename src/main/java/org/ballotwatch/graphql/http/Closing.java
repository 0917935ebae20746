package org.ballotwatch.graphql.http;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.ballotwatch.graphql.limit.Deadline;
import org.ballotwatch.graphql.limit.Limits;
import org.ballotwatch.graphql.limit.Turnstile;

/**
 * How the service ends: requests under way are answered, those that take longer than the grace are cut short and told so,
 * and whoever is connected is told. The framework's own way takes a WebSocket for a request that never ends.
 */
@Singleton
public class Closing {
    /** How long it may take to answer what was cut short. */
    private static final long TO_ANSWER_MILLIS = 200;

    private final Turnstile turnstile;
    private final Deadline deadline;
    private final Limits limits;
    private final List<Supplier<Future<?>>> farewells = new CopyOnWriteArrayList<>();
    private final AtomicBoolean watched = new AtomicBoolean();

    Closing(Turnstile turnstile, Deadline deadline, Limits limits) {
        this.turnstile = turnstile;
        this.deadline = deadline;
        this.limits = limits;
    }

    /** What is to be said last, while there is a server to say it through. */
    public void atLast(Supplier<Future<?>> farewell) {
        farewells.add(farewell);
    }

    /**
     * To be called while a request is handled. Beans are told that the service stops once its server is closed; a verticle
     * that is deployed from the server's context is stopped before.
     */
    void watch(Vertx vertx) {
        if (!watched.get() && !watched.getAndSet(true)) {
            vertx.deployVerticle(new Doorman());
        }
    }

    private Future<?> close() {
        Future<Void> empty = Future.fromCompletionStage(turnstile.close());
        return empty.timeout(limits.grace().toMillis(), TimeUnit.MILLISECONDS)
                .recover(late -> {
                    deadline.stop();
                    return empty.timeout(TO_ANSWER_MILLIS, TimeUnit.MILLISECONDS);
                })
                .eventually(
                        () -> Future.join(farewells.stream().map(Supplier::get).toList()));
    }

    private final class Doorman extends AbstractVerticle {
        @Override
        public void stop(Promise<Void> stopped) {
            close().onComplete(closed -> stopped.complete());
        }
    }
}
