package org.ballotwatch.graphql.transport.http;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.regex.Pattern;
import org.ballotwatch.graphql.engine.FieldError;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.transport.document.Sha256;

/** Sends responses: compressed if that is worthwhile, and for GET with the headers that caches need. */
@Singleton
class ResponseSender {
    private static final Pattern GZIP = Pattern.compile("(?i)(gzip|\\*)\\s*(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String VARIES = "Accept, Accept-Encoding, Authorization, Origin";

    private static final FieldError NO_ROOM = new FieldError(
            "Too many responses are unread; try again in a second.", Map.of("code", ErrorCode.RATE_LIMITED.name()));

    /** The message for an edit, which is not undone because its response cannot be sent. */
    private static final FieldError NO_ROOM_FOR_EDIT = new FieldError(
            "The mutation was run, but its response cannot be sent: too many are unread. Repeat it with the same"
                    + " idempotencyKey, or read the records that it changed.",
            Map.of("code", ErrorCode.OUTCOME_UNKNOWN.name()));

    private final HttpSettings settings;
    private final GracefulShutdown shutdown;
    private final UnreadResponses unread;

    ResponseSender(HttpSettings settings, GracefulShutdown shutdown, UnreadResponses unread) {
        this.settings = settings;
        this.shutdown = shutdown;
        this.unread = unread;
    }

    /** @param sound whether the response is free of errors, so that caches may keep it */
    void send(RoutingContext http, MediaType type, int status, Buffer body, boolean sound) {
        send(http, type.contentType(), status, body, sound);
    }

    /** Sends a response without errors. */
    void send(RoutingContext http, MediaType type, Answer answer) {
        send(http, type.contentType(), 200, answer, true, NO_ROOM);
    }

    /** Sends the response to a mutation that was run. */
    void sendOfMutation(RoutingContext http, MediaType type, int status, Buffer body) {
        send(http, type.contentType(), status, new Answer(body), false, NO_ROOM_FOR_EDIT);
    }

    void send(RoutingContext http, CharSequence contentType, int status, Buffer body, boolean sound) {
        send(http, contentType, status, new Answer(body), sound, NO_ROOM);
    }

    private void send(
            RoutingContext http,
            CharSequence contentType,
            int status,
            Answer answer,
            boolean sound,
            FieldError noRoom) {
        HttpServerResponse response = http.response();
        if (response.closed()) {
            return; // the client did not wait
        }
        response.setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, contentType);
        boolean compressed = answer.body().length() >= settings.compressFrom() && takesGzip(http);
        if (http.request().method() != HttpMethod.POST && isFresh(http, answer, compressed, sound)) {
            response.headers().remove(HttpHeaders.CONTENT_TYPE);
            response.setStatusCode(304).end();
        } else if (http.request().method() == HttpMethod.HEAD) {
            if (!compressed) {
                response.putHeader(
                        HttpHeaders.CONTENT_LENGTH, String.valueOf(answer.body().length()));
            }
            response.end();
        } else if (compressed && answer.isKept() && http.request().version() != HttpVersion.HTTP_2) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            write(http, answer.gzip(), noRoom);
        } else {
            if (!compressed) {
                response.putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY); // otherwise Vert.x compresses
            }
            write(http, answer.body(), noRoom);
        }
    }

    private void write(RoutingContext http, Buffer body, FieldError noRoom) {
        UnreadResponses.UnreadResponse answer = unread.reserve(http, body.length());
        if (answer != null) {
            shutdown.track(answer.send(body));
        } else {
            http.response().headers().remove(HttpHeaders.ETAG);
            http.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.JSON.contentType())
                    .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            shutdown.track(http.response()
                    .setStatusCode(503)
                    .putHeader(HttpHeaders.RETRY_AFTER, "1")
                    .end(ResponseWriter.write(noRoom)));
        }
    }

    /** Returns whether the client has these very bytes; sets the headers for caches. */
    private boolean isFresh(RoutingContext http, Answer answer, boolean compressed, boolean sound) {
        HttpServerResponse response = http.response();
        response.headers().add(HttpHeaders.VARY, VARIES);
        if (!sound) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return false;
        }
        EntityTag tag = answer.tag(compressed);
        boolean permanent = answer.isPermanent() && hasLastingAddress(http);
        response.putHeader(HttpHeaders.ETAG, tag.text())
                .putHeader(HttpHeaders.CACHE_CONTROL, cacheControl(http, permanent));
        return tag.isAmong(http.request().getHeader(HttpHeaders.IF_NONE_MATCH));
    }

    /**
     * A text in the URL may mean something else to a later version, and another text may be registered under a name. Only a
     * hash keeps its meaning.
     */
    private static boolean hasLastingAddress(RoutingContext http) {
        String id = http.queryParams().get("documentId");
        return !http.queryParams().contains("query") && (id == null || Sha256.names(id));
    }

    String cacheControl(RoutingContext http, boolean permanent) {
        if (!isForAnybody(http)) {
            return "private, no-cache";
        }
        return permanent ? FOR_EVER : settings.cacheControl();
    }

    /** Returns whether a shared cache may keep the response. */
    static boolean isForAnybody(RoutingContext http) {
        boolean known = http.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous();
        return !known && !http.request().headers().contains(HttpHeaders.AUTHORIZATION);
    }

    private static boolean takesGzip(RoutingContext http) {
        String accepted = http.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && GZIP.matcher(accepted).find();
    }
}
