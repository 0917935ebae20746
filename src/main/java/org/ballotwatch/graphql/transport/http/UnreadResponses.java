package org.ballotwatch.graphql.transport.http;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.ballotwatch.graphql.limit.ByteBudget;
import org.ballotwatch.graphql.limit.ByteBudgets;
import org.ballotwatch.graphql.limit.LimitSettings;

/** Responses that clients have not yet read: within a budget of bytes, each for a limited time. */
@Singleton
class UnreadResponses {
    /** The code CANCEL (RFC 9113, section 7). */
    private static final long CANCEL = 8;

    private static final int MEGABYTE = 1 << 20;

    private final ByteBudget budget;
    private final long millisPerMegabyte;

    UnreadResponses(ByteBudgets budgets, LimitSettings limits) {
        this.budget = budgets.answers();
        this.millisPerMegabyte = limits.sending().toMillis();
    }

    /** @return null if there is no room for the response */
    UnreadResponse reserve(RoutingContext http, int length) {
        UnreadResponse answer = new UnreadResponse(http.vertx(), http.request(), length);
        return answer.share.add(length) ? answer : null;
    }

    /** Closes a connection at once, without waiting until the written bytes are read. */
    static void cut(HttpConnection connection) {
        ((ConnectionBase) connection).channelHandlerContext().close();
    }

    /** One response; lives on the event loop of its request. */
    final class UnreadResponse {
        private final Vertx vertx;
        private final HttpServerRequest request;
        private final int length;
        private final ByteBudget.Share share;
        private long timer = -1;

        private UnreadResponse(Vertx vertx, HttpServerRequest request, int length) {
            this.vertx = vertx;
            this.request = request;
            this.length = length;
            Context loop = vertx.getOrCreateContext();
            this.share = budget.open(() -> loop.runOnContext(given -> cut()));
            share.hold();
        }

        Future<Void> send(Buffer body) {
            Future<Void> sent = request.response().end(body);
            if (sent.isComplete()) {
                share.close();
            } else {
                share.release();
                timer = vertx.setTimer((1 + length / MEGABYTE) * millisPerMegabyte, passed -> cut());
                sent.onComplete(done -> close());
            }
            return sent;
        }

        private void close() {
            vertx.cancelTimer(timer);
            share.close();
        }

        private void cut() {
            close();
            if (request.version() == HttpVersion.HTTP_2) {
                request.response().reset(CANCEL);
            } else {
                UnreadResponses.cut(request.connection());
            }
        }
    }
}
