package org.ballotwatch.dataset;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;

/** Runs long work within a transaction on another thread, since the event loop also serves other requests. */
final class OffEventLoop {
    private OffEventLoop() {}

    /** The result arrives on the caller's Vert.x context, which the session is bound to. */
    static <T> Uni<T> run(Callable<T> work) {
        return Uni.createFrom()
                .deferred(() -> UniHelper.toUni(Vertx.currentContext().executeBlocking(work, false)));
    }
}
