package org.ballotwatch.graphql.transport.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.ballotwatch.graphql.schema.ServedSchema;

/**
 * {@code /graphql/schema.graphql}: the schema as a file. The extension's own route prints it again for each request,
 * and writes it whether or not the client reads.
 */
@ApplicationScoped
class SchemaRoute {
    private static final String PATH = GraphQLRoute.PATH + "/schema.graphql";

    /** Before the extension's own route. */
    private static final int FIRST = -1;

    private static final CharSequence TEXT = HttpHeaders.createOptimized("text/plain; charset=utf-8");

    private final ServedSchema schema;
    private final ResponseSender sender;
    private final Refusals refusals;

    SchemaRoute(ServedSchema schema, ResponseSender sender, Refusals refusals) {
        this.schema = schema;
        this.sender = sender;
        this.refusals = refusals;
    }

    void register(@Observes Router router) {
        router.get(PATH).order(FIRST).handler(this::send);
        router.head(PATH).order(FIRST).handler(this::send);
        router.route(PATH).order(FIRST).handler(this::refuse);
    }

    private void send(RoutingContext http) {
        sender.send(http, TEXT, 200, Buffer.buffer(schema.text()), true);
    }

    private void refuse(RoutingContext http) {
        http.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        if (http.request().method() == HttpMethod.OPTIONS) {
            http.response().setStatusCode(204).end();
        } else {
            refusals.send(http, new HttpRefusal(405, "The schema accepts GET and HEAD."));
        }
    }
}
