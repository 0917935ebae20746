package org.ballotwatch.graphql.transport.http;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import io.vertx.core.Promise;
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
import org.ballotwatch.graphql.limit.LimitSettings;
import org.ballotwatch.graphql.telemetry.RequestObservation;
import org.ballotwatch.graphql.telemetry.RequestObservations;
import org.ballotwatch.graphql.telemetry.RequestOutcome;

/** {@code /graphql}: POST with a JSON body, GET and HEAD for queries. */
@ApplicationScoped
public class GraphQLRoute {
    public static final String PATH = "/graphql";

    /** Before the GraphQL extension's own route for the same path. */
    private static final int FIRST = -1;

    private final GraphQLEngine engine;
    private final RequestScope scope;
    private final ResponseSender sender;
    private final Refusals refusals;
    private final RequestObservations observations;
    private final FieldErrors errors;
    private final LimitSettings limits;
    private final ConcurrencyLimiter limiter;
    private final EditLimiter edits;
    private final BodyReader bodies;
    private final EventStreams streams;
    private final KeptAnswers kept;
    private final GracefulShutdown shutdown;

    GraphQLRoute(
            GraphQLEngine engine,
            RequestScope scope,
            ResponseSender sender,
            Refusals refusals,
            RequestObservations observations,
            FieldErrors errors,
            LimitSettings limits,
            ConcurrencyLimiter limiter,
            EditLimiter edits,
            BodyReader bodies,
            EventStreams streams,
            KeptAnswers kept,
            GracefulShutdown shutdown) {
        this.engine = engine;
        this.scope = scope;
        this.sender = sender;
        this.refusals = refusals;
        this.observations = observations;
        this.errors = errors;
        this.limits = limits;
        this.limiter = limiter;
        this.edits = edits;
        this.bodies = bodies;
        this.streams = streams;
        this.kept = kept;
        this.shutdown = shutdown;
    }

    void register(@Observes Router router) {
        router.post(PATH).order(FIRST).handler(http -> bodies.read(http, body -> handle(http, body)));
        router.get(PATH).order(FIRST).handler(http -> handle(http, null));
        router.head(PATH).order(FIRST).handler(http -> handle(http, null));
        router.route(PATH).order(FIRST).handler(refusals::methodNotAllowed);
    }

    /** @param body null if the method has none */
    private void handle(RoutingContext http, BodyReader.Body body) {
        MediaType type = MediaType.acceptedBy(http);
        RequestObservation observation = observations.begin();
        try {
            if (type == null) {
                throw new HttpRefusal(
                        406, "Responses are application/graphql-response+json, application/json or text/event-stream.");
            }
            GraphQLRequest request = engine.whole(read(http, body));
            KeptAnswers.AnswerKey key = key(http, type, request);
            if (key != null && (kept.knows(key) || engine.isQuery(request))) {
                find(http, type, request, key, observation);
                return;
            }
            if (http.request().method() != HttpMethod.POST) {
                refuseMutation(http, type, request);
            }
            if (type == MediaType.EVENT_STREAM) {
                streams.requireRoom();
            }
            boolean mutation = engine.isMutation(request);
            Runnable task = () -> submit(http, type, request, mutation, observation, null);
            if (mutation) {
                new QueuedRequest(http, edits.limiter(), edits.timeout())
                        .submit(() -> edit(http, task), () -> refusals.reject(http));
            } else {
                task.run();
            }
        } catch (Refusal refusal) {
            boolean malformed = refusal.code() == ErrorCode.INVALID_ARGUMENT;
            refusals.send(http, malformed ? 400 : status(type, false), errors.of(refusal));
        } catch (HttpRefusal refusal) {
            refusals.send(http, refusal);
        }
    }

    /** Returns null unless the answer depends on nothing but the request and public data. */
    private KeptAnswers.AnswerKey key(RoutingContext http, MediaType type, GraphQLRequest request) {
        boolean ofData = kept.areKept()
                && !limiter.isClosed()
                && type != MediaType.EVENT_STREAM
                && !CostReport.isRequested(http)
                && ResponseSender.isForAnybody(http)
                && PersistedQuery.KEYS.containsAll(request.extensions().keySet());
        return ofData ? new KeptAnswers.AnswerKey(request.query(), request.operationName(), request.variables()) : null;
    }

    /** Sends the answer of an earlier request, if nothing has changed since. */
    private void find(
            RoutingContext http,
            MediaType type,
            GraphQLRequest request,
            KeptAnswers.AnswerKey key,
            RequestObservation observation) {
        Promise<Void> answered = Promise.promise();
        shutdown.track(answered.future());
        kept.find(
                http,
                key,
                known -> {
                    observations.start(observation);
                    observation.recordOperation(known.operation(), "query");
                    engine.remember(request);
                    sender.send(http, type, known.answer());
                    observations.end(observation, RequestOutcome.ANSWERED, null);
                    answered.complete();
                },
                making -> {
                    submit(http, type, request, false, observation, making);
                    answered.complete();
                });
    }

    /** @param making whom to tell of the answer, or null */
    private void submit(
            RoutingContext http,
            MediaType type,
            GraphQLRequest request,
            boolean mutation,
            RequestObservation observation,
            KeptAnswers.Making making) {
        new QueuedRequest(http, limiter, limits.turn())
                .submit(() -> execute(http, type, request, mutation, observation, making), () -> refusals.reject(http));
    }

    /** Frees the mutation's permit when it is answered, whatever the outcome. */
    private void edit(RoutingContext http, Runnable task) {
        AtomicBoolean left = new AtomicBoolean();
        http.addEndHandler(end -> {
            if (!left.getAndSet(true)) {
                edits.limiter().release();
            }
        });
        try {
            task.run();
        } catch (RuntimeException e) {
            http.fail(e); // rethrowing would release the permit twice
        }
    }

    private void execute(
            RoutingContext http,
            MediaType type,
            GraphQLRequest request,
            boolean mutation,
            RequestObservation observation,
            KeptAnswers.Making making) {
        CompletableFuture<ExecutionResult> answer =
                scope.whileConnected(http, () -> engine.execute(request, observation, type == MediaType.EVENT_STREAM));
        boolean costs = CostReport.isRequested(http);
        answer.thenApply(result -> costs ? CostReport.in(result, observation, limits) : result)
                .thenAccept(result -> {
                    if (type == MediaType.EVENT_STREAM) {
                        streams.send(http, result);
                        return;
                    }
                    int status = status(type, result.isDataPresent());
                    if (mutation) {
                        sender.sendOfMutation(http, type, status, ResponseWriter.write(result));
                    } else if (result.getErrors().isEmpty() && !costs) {
                        sender.send(http, type, answer(http, request, ResponseWriter.write(result), making));
                    } else {
                        if (making != null) {
                            making.fail();
                        }
                        sender.send(http, type, status, ResponseWriter.write(result), false);
                    }
                })
                .exceptionally(failure -> {
                    if (!answer.isCancelled()) {
                        sender.send(
                                http,
                                type == MediaType.GRAPHQL_RESPONSE ? type : MediaType.JSON,
                                500,
                                ResponseWriter.write(errors.of(failure)),
                                false);
                    }
                    return null;
                })
                // The service may stop when the last request has ended.
                .whenComplete((sent, failure) -> limiter.release());
    }

    /** Returns an answer without errors, which is kept if that was asked for. */
    private Answer answer(RoutingContext http, GraphQLRequest request, Buffer body, KeptAnswers.Making making) {
        boolean cached = http.request().method() != HttpMethod.POST && request.documentId() != null;
        Answer answer = new Answer(body, (making != null || cached) && engine.isPermanent(request), making != null);
        if (making != null) {
            making.succeed(answer, engine.operationName(request));
        }
        return answer;
    }

    private GraphQLRequest read(RoutingContext http, BodyReader.Body body) {
        if (http.request().method() != HttpMethod.POST) {
            return GraphQLRequest.ofUrl(UrlParameters.of(http));
        }
        return GraphQLRequest.ofBody(body.json(http));
    }

    /** GET is safe by definition, so it never runs a mutation. */
    private void refuseMutation(RoutingContext http, MediaType type, GraphQLRequest request) {
        boolean allowed = type == MediaType.EVENT_STREAM
                ? http.request().method() == HttpMethod.GET && !engine.isMutation(request)
                : !engine.isAnyBut(OperationDefinition.Operation.QUERY, request);
        if (!allowed) {
            http.response().putHeader(HttpHeaders.ALLOW, "POST");
            throw new HttpRefusal(
                    405,
                    "GET is for queries; use POST for mutations, a WebSocket or an event stream for subscriptions.");
        }
    }

    /** A response with data means that the request was executed, even if fields failed; without data it was refused. */
    private static int status(MediaType type, boolean hasData) {
        return type != MediaType.GRAPHQL_RESPONSE || hasData ? 200 : 400;
    }
}
