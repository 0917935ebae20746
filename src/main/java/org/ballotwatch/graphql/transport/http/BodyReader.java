package org.ballotwatch.graphql.transport.http;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.limit.ByteBudget;
import org.ballotwatch.graphql.limit.ByteBudgets;
import org.ballotwatch.graphql.limit.LimitSettings;
import org.jboss.logging.Logger;

/**
 * Reads the bodies of requests: each within limits of time and size, all together within a budget held until the
 * responses.
 */
@Singleton
public class BodyReader {
    private static final Logger LOG = Logger.getLogger(BodyReader.class);

    /**
     * After a refusal, the rest of the body is discarded for this time: resetting the connection could lose the
     * response.
     */
    private static final long LINGER_MILLIS = 1_000;

    private final LimitSettings limits;
    private final ByteBudget budget;
    private final Refusals refusals;

    BodyReader(LimitSettings limits, ByteBudgets budgets, Refusals refusals) {
        this.limits = limits;
        this.budget = budgets.requests();
        this.refusals = refusals;
    }

    /** @param whole receives the body; not called for a refused request */
    public void read(RoutingContext http, Consumer<Body> whole) {
        HttpServerRequest request = http.request();
        if (request.isEnded()) {
            new BodyRead(http, whole).complete();
        } else if (length(request) > limits.body()) {
            new BodyRead(http, whole).refuse(RequestBody.tooLarge(limits.body()));
        } else if (!canMeetExpectation(request)) {
            new BodyRead(http, whole)
                    .refuse(new HttpRefusal(
                            417, ErrorCode.INVALID_ARGUMENT, "The only supported Expect header is 100-continue."));
        } else {
            new BodyRead(http, whole).begin();
        }
    }

    private static boolean canMeetExpectation(HttpServerRequest request) {
        String expected = request.getHeader(HttpHeaders.EXPECT);
        return expected == null || expected.equalsIgnoreCase("100-continue");
    }

    /** Returns -1 if the request does not state its length. */
    private static long length(HttpServerRequest request) {
        String given = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return given == null ? -1 : Long.parseLong(given);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static HttpRefusal noRoom() {
        return new HttpRefusal(503, ErrorCode.RATE_LIMITED, "Too many bytes are in transit; try again in a second.");
    }

    /**
     * The bytes of a body, null if there is none, and their share of the budget until the request is answered.
     *
     * @param most how many bytes it may have once it is decoded
     */
    public record Body(Buffer bytes, ByteBudget.Share share, int most) {
        /**
         * Returns the JSON of a request, null if it has none, within the limits of bodies.
         *
         * @throws HttpRefusal if it is something else, or too large
         */
        public Buffer json(RoutingContext http) {
            Buffer json = RequestBody.read(http, bytes, most);
            reserve(json);
            return json;
        }

        /**
         * Reserves the memory that a text needs once it is parsed.
         *
         * @throws HttpRefusal if it has too many values, or the budget is exhausted
         */
        void reserve(Buffer json) {
            long size = json == null ? 0 : JsonMemoryEstimate.of(json);
            if (size < 0) {
                throw new HttpRefusal(413, "The body has more than " + JsonMemoryEstimate.MOST_VALUES + " values.");
            }
            if (size > 0 && !share.add(size - bytes.length())) {
                throw noRoom();
            }
        }
    }

    /** One body in transit; lives on the event loop of its request. */
    private final class BodyRead {
        private final RoutingContext http;
        private final HttpServerRequest request;
        private final Consumer<Body> whole;
        private final Context loop;
        private final ByteBudget.Share share;
        private Buffer body;
        private long timer = -1;
        private boolean over;

        BodyRead(RoutingContext http, Consumer<Body> whole) {
            this.http = http;
            this.request = http.request();
            this.whole = whole;
            this.loop = http.vertx().getOrCreateContext();
            this.share = budget.open(() -> loop.runOnContext(given -> giveWay()));
        }

        void begin() {
            loop.runOnContext(stillThere -> limitTime()); // most bodies are complete by then and need no timer
            http.addEndHandler(end -> {
                stop();
                share.close();
            });
            if (request.getHeader(HttpHeaders.EXPECT) != null && request.version() != HttpVersion.HTTP_1_0) {
                http.response().writeContinue();
            }
            request.exceptionHandler(this::onFailure)
                    .handler(this::receive)
                    .endHandler(end -> complete())
                    .resume();
        }

        private void limitTime() {
            if (!over) {
                timer = http.vertx().setTimer(limits.receiving().toMillis(), passed -> tooSlow());
            }
        }

        private void receive(Buffer chunk) {
            if (over) {
                return;
            }
            if (!share.add(chunk.length())) {
                giveWay();
            } else {
                append(chunk);
            }
            if (body != null && body.length() > limits.body()) {
                refuse(RequestBody.tooLarge(limits.body()));
            }
        }

        /**
         * Copies a chunk: it is a slice of a network read, which cannot grow and would keep the whole read in memory.
         */
        private void append(Buffer chunk) {
            if (body == null) {
                body = chunk.length() == length(request) ? chunk : Buffer.buffer(chunk.length());
            }
            if (body != chunk) {
                body.appendBuffer(chunk);
            }
        }

        private void complete() {
            if (!over) {
                stop();
                share.hold();
                Body complete = new Body(body, share, limits.body());
                body = null;
                whole.accept(complete);
            }
        }

        private void tooSlow() {
            refuse(new HttpRefusal(
                    408,
                    "The body was not complete after the limit of %s seconds."
                            .formatted(limits.receiving().toMillis() / 1000.0)));
        }

        private void giveWay() {
            if (!over) {
                refuse(noRoom());
            }
        }

        private void onFailure(Throwable failure) {
            LOG.debugf("A body ended early: %s", failure);
            stop();
            share.close();
            body = null;
        }

        /** Refuses while the body may still be arriving: the rest is discarded, and then the connection is closed. */
        private void refuse(HttpRefusal refusal) {
            if (over) {
                return;
            }
            stop();
            share.close();
            body = null;
            if (!http.response().closed()) {
                boolean multiplexed = request.version() == HttpVersion.HTTP_2;
                if (!multiplexed) {
                    http.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
                }
                refusals.send(http, refusal);
                linger(multiplexed);
            }
        }

        private void linger(boolean multiplexed) {
            Runnable close = multiplexed
                    ? () -> http.response().reset(0)
                    : () -> request.connection().close();
            if (request.isEnded()) {
                return;
            }
            long timeout = http.vertx().setTimer(LINGER_MILLIS, passed -> close.run());
            request.exceptionHandler(failure -> http.vertx().cancelTimer(timeout))
                    .handler(thrownAway -> {})
                    .endHandler(end -> {
                        http.vertx().cancelTimer(timeout);
                        close.run();
                    })
                    .resume();
        }

        private void stop() {
            over = true;
            if (timer >= 0) {
                http.vertx().cancelTimer(timer);
            }
        }
    }
}
