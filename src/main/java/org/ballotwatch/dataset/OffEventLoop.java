package org.ballotwatch.dataset;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;

/** Work that takes long, in the middle of a transaction: its thread must not wait, for others are served on it. */
final class OffEventLoop {
    private OffEventLoop() {}

    /** The result comes on the caller's Vert.x context, on which the session goes on. */
    static <T> Uni<T> run(Callable<T> work) {
        return Uni.createFrom()
                .deferred(() -> UniHelper.toUni(Vertx.currentContext().executeBlocking(work, false)));
    }
}
