package org.ballotwatch.graphql.transport.http;

import graphql.ExecutionResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.ballotwatch.access.RequestAuthenticator;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.limit.ByteBudget;
import org.ballotwatch.graphql.transport.subscription.SubscriptionStream;
import org.reactivestreams.Publisher;

/** One response as a stream of events. Lives on the event loop of its request. */
final class EventStream {
    /** Results in transit to the client; further ones wait in the database. */
    private static final int AHEAD = 16;

    private static final String CONTENT_TYPE = "text/event-stream; charset=utf-8";
    private static final String NEXT = "event: next\ndata: ";
    private static final String END_OF_EVENT = "\n\n";
    private static final String COMPLETE = "event: complete\ndata:\n\n";

    /** A comment. Proxies close connections on which nothing is sent. */
    private static final String PING = ":\n\n";

    private final RoutingContext http;
    private final HttpServerResponse response;
    private final Context loop;
    private final ByteBudget.Share unread;
    private final Duration ping;
    private final FieldErrors errors;
    private final RequestAuthenticator authenticator;
    private SubscriptionStream results;
    private Runnable onEnd = () -> {};
    private long timer = -1;
    private boolean over;

    EventStream(
            RoutingContext http,
            ByteBudget budget,
            Duration ping,
            FieldErrors errors,
            RequestAuthenticator authenticator) {
        this.http = http;
        this.response = http.response();
        this.loop = http.vertx().getOrCreateContext();
        this.unread = budget.open(() -> loop.runOnContext(ignored -> cut()));
        this.ping = ping;
        this.errors = errors;
        this.authenticator = authenticator;
    }

    /** @param ended called once when nothing more is sent */
    void begin(ExecutionResult result, Runnable ended) {
        onEnd = ended;
        response.setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, CONTENT_TYPE)
                .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY) // a compressor would hold events back
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Accel-Buffering", "no"); // for nginx
        http.addEndHandler(end -> end());
        Publisher<ExecutionResult> source = SubscriptionStream.source(result);
        if (source == null) {
            write(event(ResponseWriter.write(result)));
            complete();
            return;
        }
        write(Buffer.buffer(PING)); // the client learns that it is connected
        timer = http.vertx().setPeriodic(ping.toMillis(), id -> ping());
        results = new SubscriptionStream(
                AHEAD,
                task -> loop.runOnContext(ignored -> task.run()),
                each -> write(event(ResponseWriter.write(each))),
                this::complete);
        source.subscribe(results);
    }

    /** From any thread. */
    Future<Void> shutDown() {
        Promise<Void> done = Promise.promise();
        loop.runOnContext(ignored -> {
            if (!over) {
                end();
                response.end();
            }
            done.complete();
        });
        return done.future();
    }

    private static Buffer event(Buffer json) {
        return Buffer.buffer(NEXT.length() + json.length() + END_OF_EVENT.length())
                .appendString(NEXT)
                .appendBuffer(json)
                .appendString(END_OF_EVENT);
    }

    private Future<Void> write(Buffer event) {
        if (over) {
            return Future.failedFuture("The stream has ended");
        }
        int length = event.length();
        if (!unread.add(length)) {
            cut();
            return Future.failedFuture("The client does not read");
        }
        return response.write(event).onComplete(sent -> unread.add(-length));
    }

    /** @param failure null at the regular end */
    private void complete(Throwable failure) {
        if (failure != null) {
            write(event(ResponseWriter.write(errors.of(failure))));
        }
        complete();
    }

    private void complete() {
        if (!over) {
            write(Buffer.buffer(COMPLETE));
            end();
            response.end();
        }
    }

    private void ping() {
        if (results.isStalled()) {
            cut();
        } else if (!response.writeQueueFull()) {
            write(Buffer.buffer(PING));
            reauthorize();
        }
    }

    private void reauthorize() {
        authenticator
                .admitAgain(http)
                .subscribe()
                .with(
                        known -> {},
                        failure -> loop.runOnContext(
                                ignored -> complete(failure instanceof Refusal ? failure : Refusal.badCredential())));
    }

    /** Ends the connection, since the client does not read. */
    private void cut() {
        if (!over) {
            end();
            response.reset();
        }
    }

    private void end() {
        if (!over) {
            over = true;
            http.vertx().cancelTimer(timer);
            if (results != null) {
                results.cancel();
            }
            unread.close();
            onEnd.run();
        }
    }
}
