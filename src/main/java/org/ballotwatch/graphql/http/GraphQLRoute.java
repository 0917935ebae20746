package org.ballotwatch.graphql.http;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.limit.Limits;
import org.ballotwatch.graphql.limit.Turnstile;

/** {@code /graphql}: POST with a JSON body, GET for queries. */
@ApplicationScoped
public class GraphQLRoute {
    public static final String PATH = "/graphql";

    /** Before the route that the GraphQL extension puts on the same path. */
    private static final int FIRST = -1;

    private final Engine engine;
    private final FieldErrors errors;
    private final Limits limits;
    private final Turnstile turnstile;

    GraphQLRoute(Engine engine, FieldErrors errors, Limits limits, Turnstile turnstile) {
        this.engine = engine;
        this.errors = errors;
        this.limits = limits;
        this.turnstile = turnstile;
    }

    void register(@Observes Router router) {
        router.post(PATH)
                .order(FIRST)
                .handler(BodyHandler.create(false).setBodyLimit(limits.body()))
                .handler(this::handle)
                .failureHandler(this::tooLarge);
        router.get(PATH).order(FIRST).handler(this::handle);
        router.route(PATH).order(FIRST).handler(this::methodNotAllowed);
    }

    private void handle(RoutingContext http) {
        try {
            MediaType type = MediaType.acceptedBy(http);
            if (type == null) {
                throw new HttpRefusal(406, "Answers are application/graphql-response+json or application/json.");
            }
            GraphQLRequest request = read(http);
            Context own = http.vertx().getOrCreateContext();
            Runnable run = () -> execute(http, type, request);
            if (!turnstile.enter(run, () -> own.runOnContext(turn -> run.run()))) {
                http.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
                throw new HttpRefusal(429, ErrorCode.RATE_LIMITED, "Too many requests at once; come back in a second.");
            }
        } catch (HttpRefusal refusal) {
            refuse(http, refusal);
        }
    }

    private void execute(RoutingContext http, MediaType type, GraphQLRequest request) {
        engine.execute(request)
                .whenComplete((result, failure) -> turnstile.leave())
                .thenAccept(result -> end(http, type, status(type, result), AnswerWriter.write(result)))
                .exceptionally(failure -> {
                    end(http, type, 500, AnswerWriter.write(errors.of(failure)));
                    return null;
                });
    }

    private static GraphQLRequest read(RoutingContext http) {
        if (http.request().method() == HttpMethod.GET) {
            GraphQLRequest request = GraphQLRequest.ofUrl(http.queryParams());
            refuseMutation(http, request);
            return request;
        }
        String contentType = http.parsedHeaders().contentType().value().toLowerCase(Locale.ROOT);
        if (!contentType.equals("application/json")) {
            throw new HttpRefusal(415, "The body is JSON: Content-Type: application/json.");
        }
        return GraphQLRequest.ofBody(http.body().buffer());
    }

    /** GET is safe by definition, so it never runs a mutation. */
    private static void refuseMutation(RoutingContext http, GraphQLRequest request) {
        try {
            boolean mutation = Parser.parse(request.query()).getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(o -> request.operationName() == null
                            || request.operationName().equals(o.getName()))
                    .anyMatch(o -> o.getOperation() != OperationDefinition.Operation.QUERY);
            if (mutation) {
                http.response().putHeader(HttpHeaders.ALLOW, "POST");
                throw new HttpRefusal(405, "GET is for queries; send a mutation by POST.");
            }
        } catch (InvalidSyntaxException e) {
            // The engine says what is wrong with the document.
        }
    }

    /** An answer with data was carried out, whatever its fields say; one without was refused. */
    private static int status(MediaType type, ExecutionResult result) {
        return type == MediaType.JSON || result.isDataPresent() ? 200 : 400;
    }

    private void methodNotAllowed(RoutingContext http) {
        if (http.request().method() == HttpMethod.OPTIONS) {
            http.next();
            return;
        }
        http.response().putHeader(HttpHeaders.ALLOW, "GET, POST");
        refuse(http, new HttpRefusal(405, "GraphQL takes GET and POST."));
    }

    private void tooLarge(RoutingContext http) {
        if (http.statusCode() == 413) {
            refuse(http, new HttpRefusal(413, "The body is larger than " + limits.body() + " bytes."));
        } else {
            http.next();
        }
    }

    private static void refuse(RoutingContext http, HttpRefusal refusal) {
        MediaType accepted = MediaType.acceptedBy(http);
        Buffer body = AnswerWriter.write(refusal.failure());
        end(http, accepted == null ? MediaType.JSON : accepted, refusal.status(), body);
    }

    private static void end(RoutingContext http, MediaType type, int status, Buffer body) {
        http.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, type.contentType())
                .end(body);
    }
}
