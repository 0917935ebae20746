package org.ballotwatch.graphql.transport.http;

import graphql.ExecutionResult;
import graphql.GraphQLException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.limit.ConcurrencyLimiter;
import org.ballotwatch.graphql.limit.LimitSettings;
import org.ballotwatch.identity.Fingerprint;

/**
 * Executes documents of the service's own for a request that is not one of GraphQL, within the limits of all requests.
 * What goes wrong is sent to the client; after the first bytes of a response the connection is cut instead.
 */
@Singleton
public class PageReader {
    /** The code INTERNAL_ERROR (RFC 9113, section 7). */
    private static final long INTERNAL_ERROR = 2;

    private static final int BYTES_OF_TAG = 16;

    private final GraphQLEngine engine;
    private final RequestScope scope;
    private final ConcurrencyLimiter limiter;
    private final LimitSettings limits;
    private final ResponseSender sender;
    private final Refusals refusals;
    private final FieldErrors errors;

    PageReader(
            GraphQLEngine engine,
            RequestScope scope,
            ConcurrencyLimiter limiter,
            LimitSettings limits,
            ResponseSender sender,
            Refusals refusals,
            FieldErrors errors) {
        this.engine = engine;
        this.scope = scope;
        this.limiter = limiter;
        this.limits = limits;
        this.sender = sender;
        this.refusals = refusals;
        this.errors = errors;
    }

    /**
     * @param names what errors call the arguments
     * @param use receives a result without errors
     */
    public void read(
            RoutingContext http,
            String document,
            Map<String, Object> variables,
            ParameterNames names,
            Consumer<ExecutionResult> use) {
        GraphQLRequest request = new GraphQLRequest(document, null, variables, Map.of());
        new QueuedRequest(http, limiter, limits.turn()).submit(() -> execute(http, request, names, use), () -> {
            if (!cut(http)) {
                refusals.reject(http);
            }
        });
    }

    private void execute(
            RoutingContext http, GraphQLRequest request, ParameterNames names, Consumer<ExecutionResult> use) {
        CompletableFuture<ExecutionResult> answer = scope.whileConnected(http, () -> engine.executeOwn(request));
        answer.whenComplete((result, failure) -> limiter.release())
                .thenAccept(result -> {
                    if (result.getErrors().isEmpty()) {
                        use.accept(result);
                    } else if (!cut(http)) {
                        refuse(http, names.in(result));
                    }
                })
                .exceptionally(failure -> {
                    if (!answer.isCancelled() && !cut(http)) {
                        withoutHeaders(http);
                        refusals.send(http, 500, errors.of(failure));
                    }
                    return null;
                });
    }

    /** Sends a part of a response, and continues when it has left; a client that does not read is not waited for. */
    public void write(RoutingContext http, String text, Runnable next) {
        long timer = http.vertx().setTimer(limits.sending().toMillis(), passed -> cut(http));
        http.response().write(text).onComplete(sent -> {
            http.vertx().cancelTimer(timer);
            if (sent.succeeded() && !http.response().closed()) {
                next.run();
            }
        });
    }

    /** Returns whether the client has the representation with this tag. */
    public boolean isFresh(RoutingContext http, String tag) {
        return new EntityTag(tag).isAmong(http.request().getHeader(HttpHeaders.IF_NONE_MATCH));
    }

    /** Returns whether a document has the same result for ever; false for variables that it does not take. */
    public boolean isPermanent(String document, Map<String, Object> variables) {
        try {
            return engine.isPermanent(new GraphQLRequest(document, null, variables, Map.of()));
        } catch (GraphQLException e) {
            return false;
        }
    }

    /** Returns what caches may do with a response. */
    public String cacheControl(RoutingContext http, boolean permanent) {
        return sender.cacheControl(http, permanent);
    }

    /** Returns a hash of a text, for an entity tag. */
    public static String hash(String text) {
        byte[] digest = Fingerprint.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES_OF_TAG);
    }

    private void refuse(RoutingContext http, ExecutionResult result) {
        String code = ResponseOutcome.code(result.getErrors().get(0));
        withoutHeaders(http);
        sender.send(http, MediaType.JSON, status(code), ResponseWriter.refusal(result), false);
    }

    private static int status(String code) {
        if (code.equals(ErrorCode.UNAVAILABLE.name())) {
            return 503;
        }
        if (code.equals(ErrorCode.RATE_LIMITED.name())) {
            return 429;
        }
        return code.equals(ErrorCode.INTERNAL.name()) ? 500 : 400;
    }

    /** Removes what described the response that is not sent. */
    private static void withoutHeaders(RoutingContext http) {
        http.response()
                .headers()
                .remove(HttpHeaders.ETAG)
                .remove("Content-Disposition")
                .remove("Link");
    }

    /** Cuts a response that has begun; returns whether it had. */
    private static boolean cut(RoutingContext http) {
        if (!http.response().headWritten()) {
            return false;
        }
        http.response().reset(INTERNAL_ERROR);
        return true;
    }
}
