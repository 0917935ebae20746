package org.ballotwatch.graphql.transport.http;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.limit.ConcurrencyLimiter;
import org.ballotwatch.graphql.limit.EditLimiter;
import org.ballotwatch.graphql.limit.Limits;
import org.ballotwatch.graphql.telemetry.Observation;
import org.ballotwatch.graphql.telemetry.Observations;

/** {@code /graphql}: POST with a JSON body, GET and HEAD for queries. */
@ApplicationScoped
public class GraphQLRoute {
    public static final String PATH = "/graphql";

    /** Before the route that the GraphQL extension puts on the same path. */
    private static final int FIRST = -1;

    private final GraphQLEngine engine;
    private final RequestScope scope;
    private final ResponseSender replies;
    private final Refusals refusals;
    private final Observations observations;
    private final FieldErrors errors;
    private final Limits limits;
    private final ConcurrencyLimiter turnstile;
    private final EditLimiter edits;
    private final BodyReader bodies;

    GraphQLRoute(
            GraphQLEngine engine,
            RequestScope scope,
            ResponseSender replies,
            Refusals refusals,
            Observations observations,
            FieldErrors errors,
            Limits limits,
            ConcurrencyLimiter turnstile,
            EditLimiter edits,
            BodyReader bodies) {
        this.engine = engine;
        this.scope = scope;
        this.replies = replies;
        this.refusals = refusals;
        this.observations = observations;
        this.errors = errors;
        this.limits = limits;
        this.turnstile = turnstile;
        this.edits = edits;
        this.bodies = bodies;
    }

    void register(@Observes Router router) {
        router.post(PATH).order(FIRST).handler(http -> bodies.read(http, body -> handle(http, body)));
        router.get(PATH).order(FIRST).handler(http -> handle(http, null));
        router.head(PATH).order(FIRST).handler(http -> handle(http, null));
        router.route(PATH).order(FIRST).handler(refusals::methodNotAllowed);
    }

    /** @param body null where the method has none */
    private void handle(RoutingContext http, BodyReader.Body body) {
        MediaType type = MediaType.acceptedBy(http);
        Observation observation = observations.begin();
        try {
            if (type == null) {
                throw new HttpRefusal(406, "Answers are application/graphql-response+json or application/json.");
            }
            GraphQLRequest request = engine.whole(read(http, body));
            if (http.request().method() != HttpMethod.POST) {
                refuseMutation(http, request);
            }
            boolean mutation = engine.isMutation(request);
            Runnable turn = () -> new QueuedRequest(http, turnstile, limits.turn())
                    .take(() -> execute(http, type, request, mutation, observation), () -> refusals.turnAway(http));
            if (mutation) {
                new QueuedRequest(http, edits.turnstile(), edits.patience())
                        .take(() -> edit(http, turn), () -> refusals.turnAway(http));
            } else {
                turn.run();
            }
        } catch (Refusal refusal) {
            boolean malformed = refusal.code() == ErrorCode.INVALID_ARGUMENT;
            refusals.send(http, malformed ? 400 : status(type, false), errors.of(refusal));
        } catch (HttpRefusal refusal) {
            refusals.send(http, refusal);
        }
    }

    /** Whatever becomes of it, its place among the edits is free when it is answered. */
    private void edit(RoutingContext http, Runnable turn) {
        AtomicBoolean left = new AtomicBoolean();
        http.addEndHandler(end -> {
            if (!left.getAndSet(true)) {
                edits.turnstile().leave();
            }
        });
        try {
            turn.run();
        } catch (RuntimeException e) {
            http.fail(e); // thrown on, it would leave twice
        }
    }

    private void execute(
            RoutingContext http, MediaType type, GraphQLRequest request, boolean mutation, Observation observation) {
        CompletableFuture<ExecutionResult> answer = scope.during(http, () -> engine.carryOut(request, observation));
        http.addEndHandler(end -> answer.cancel(true)); // of no effect on an answer that was sent
        answer.thenAccept(result -> {
                    int status = status(type, result.isDataPresent());
                    if (mutation) {
                        replies.sendOfMutation(http, type, status, ResponseWriter.write(result));
                    } else {
                        replies.send(
                                http,
                                type,
                                status,
                                ResponseWriter.write(result),
                                result.getErrors().isEmpty());
                    }
                })
                .exceptionally(failure -> {
                    if (!answer.isCancelled()) {
                        replies.send(http, type, 500, ResponseWriter.write(errors.of(failure)), false);
                    }
                    return null;
                })
                // With the last one to leave the service may stop.
                .whenComplete((sent, failure) -> turnstile.leave());
    }

    private GraphQLRequest read(RoutingContext http, BodyReader.Body body) {
        if (http.request().method() != HttpMethod.POST) {
            return GraphQLRequest.ofUrl(http.queryParams());
        }
        Buffer json = RequestBody.read(http, body.bytes(), limits.body());
        body.reserve(json);
        return GraphQLRequest.ofBody(json);
    }

    /** GET is safe by definition, so it never runs a mutation. */
    private void refuseMutation(RoutingContext http, GraphQLRequest request) {
        if (engine.isAnyBut(OperationDefinition.Operation.QUERY, request)) {
            http.response().putHeader(HttpHeaders.ALLOW, "POST");
            throw new HttpRefusal(405, "GET is for queries; send a mutation by POST, a subscription over a WebSocket.");
        }
    }

    /** An answer with data was carried out, whatever its fields say; one without was refused. */
    private static int status(MediaType type, boolean hasData) {
        return type == MediaType.JSON || hasData ? 200 : 400;
    }
}
