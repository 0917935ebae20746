package org.ballotwatch.graphql.transport.assistant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.mcp.server.runtime.ConnectionManager;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.transport.http.AuthenticationRoute;
import org.ballotwatch.graphql.transport.http.BodyReader;
import org.ballotwatch.graphql.transport.http.HttpRefusal;
import org.ballotwatch.graphql.transport.http.MediaRange;

/**
 * {@code /mcp}: reads and checks a message before the extension answers it. Only POST is served, and no session is kept:
 * without one a replica needs no memory of its clients, and no stream stays open.
 */
@ApplicationScoped
class AssistantRoute {
    private static final String PATH = AuthenticationRoute.ASSISTANTS;

    /** After authentication, and before the extension's own route. */
    static final int FIRST = -1;

    private static final String JSON = "application/json";
    private static final String EVENTS = "text/event-stream";
    private static final String SESSION = "Mcp-Session-Id";

    private static final ObjectReader WHOLE =
            new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Half of a surrogate pair has no form in UTF-8; it must arrive where arguments are checked. */
    private static final ObjectWriter ESCAPING =
            new ObjectMapper().writer().with(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());

    /** Where a request's context keeps the id of the message. */
    private static final String ID = AssistantRoute.class.getName();

    private final AssistantTools tools;
    private final BodyReader bodies;
    private final ConnectionManager connections;
    private final FieldErrors errors;

    AssistantRoute(AssistantTools tools, BodyReader bodies, ConnectionManager connections, FieldErrors errors) {
        this.tools = tools;
        this.bodies = bodies;
        this.connections = connections;
        this.errors = errors;
    }

    void register(@Observes Router router) {
        router.route(PATH + "/*").order(FIRST).handler(this::receive).failureHandler(this::failed);
    }

    private void receive(RoutingContext http) {
        HttpMethod method = http.request().method();
        if (!http.normalizedPath().equals(PATH)) {
            send(http, MessageFault.ofRequest(404, "Nothing is here; send messages to " + PATH + " by POST"));
        } else if (method == HttpMethod.POST) {
            bodies.read(http, body -> read(http, body));
        } else {
            http.response().putHeader(HttpHeaders.ALLOW, "OPTIONS, POST");
            if (method == HttpMethod.OPTIONS) {
                http.response().setStatusCode(204).end();
            } else {
                send(http, MessageFault.ofRequest(405, "Send messages by POST; there are no sessions and no streams"));
            }
        }
    }

    private void read(RoutingContext http, BodyReader.Body body) {
        try {
            requireAccepted(http);
            JsonNode message = parsed(body.json(http));
            MessageFault fault = message == null ? MessageFault.ofText() : MessageFault.of(message);
            if (fault != null) {
                send(http, fault);
                return;
            }
            if (isRequest(message)) {
                http.put(ID, message.get("id"));
                answer(http, MessageFault.reduced(message));
            } else {
                http.response().setStatusCode(202).end(); // notifications and responses are not answered
            }
        } catch (HttpRefusal refusal) {
            send(http, MessageFault.ofRequest(refusal.status(), refusal.getMessage()));
        } catch (RuntimeException e) {
            http.fail(e); // Vert.x does not see what fails after the body was awaited
        }
    }

    /** The extension compares the header as text, so it gets the usual spelling. */
    private static void requireAccepted(RoutingContext http) {
        MultiMap headers = http.request().headers();
        List<MediaRange> accepted = MediaRange.list(headers.getAll(HttpHeaders.ACCEPT));
        boolean both = accepted.isEmpty()
                || accepted.stream().anyMatch(range -> range.accepts(JSON))
                        && accepted.stream().anyMatch(range -> range.accepts(EVENTS));
        if (!both) {
            throw new HttpRefusal(406, "Accept both " + JSON + " and " + EVENTS + ", as the protocol says");
        }
        headers.set(HttpHeaders.ACCEPT, JSON + ", " + EVENTS);
    }

    private JsonNode parsed(Buffer body) {
        try {
            JsonNode message = body == null ? null : WHOLE.readTree(body.getBytes());
            return message == null || message.isMissingNode() ? null : message;
        } catch (JsonProcessingException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // never thrown by a read of memory
        }
    }

    private static boolean isRequest(JsonNode message) {
        return message.has("method") && message.has("id");
    }

    private void answer(RoutingContext http, ObjectNode request) {
        tools.register();
        RoutingContextInternal internal = (RoutingContextInternal) http;
        internal.visitHandler(RoutingContextInternal.BODY_HANDLER); // the extension would wait for the body again
        internal.setBody(Buffer.buffer(written(request)));
        http.addHeadersEndHandler(end -> forget(http));
        http.next();
    }

    private static byte[] written(ObjectNode request) {
        try {
            return ESCAPING.writeValueAsBytes(request);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read as JSON cannot be written", e);
        }
    }

    /** Ends the session that the extension opens for each client, and does not offer it. */
    private void forget(RoutingContext http) {
        MultiMap headers = http.response().headers();
        String session = headers.get(SESSION);
        if (session != null) {
            headers.remove(SESSION);
            connections.remove(session);
        }
    }

    /** The extension fails a request with a status alone, unless something unexpected happens. */
    private void failed(RoutingContext http) {
        Throwable failure = http.failure();
        boolean gone = failure instanceof IOException; // not logged as an error
        if (gone || failure instanceof SecurityException || http.response().headWritten()) {
            http.next();
        } else if (http.statusCode() >= 500) {
            Throwable cause = failure == null ? new IllegalStateException() : failure;
            send(http, MessageFault.ofService(http.statusCode(), http.get(ID), errors.of(cause)));
        } else {
            String message = http.statusCode() == 400
                    ? "The header Mcp-Protocol-Version names no version that this service speaks"
                    : "The request is not accepted";
            send(http, MessageFault.ofRequest(http.statusCode(), message));
        }
    }

    private static void send(RoutingContext http, MessageFault fault) {
        http.response()
                .setStatusCode(fault.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, JSON)
                .end(fault.json());
    }
}
