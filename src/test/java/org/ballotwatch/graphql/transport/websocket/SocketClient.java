package org.ballotwatch.graphql.transport.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client of the protocol that sends what a test requests. */
public final class SocketClient {
    static final String PROTOCOL = "graphql-transport-ws";

    private static final Vertx VERTX = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private static final ObjectMapper JSON = new ObjectMapper();

    private final WebSocket socket;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();

    private SocketClient(WebSocket socket) {
        this.socket = socket;
        socket.textMessageHandler(heard::add);
        socket.closeHandler(closed::complete);
    }

    public static SocketClient open(int port) {
        return await(connect(port, to(port)));
    }

    /** Acknowledged already. */
    public static SocketClient ready(int port) {
        SocketClient client = open(port);
        client.init();
        return client;
    }

    public static Future<SocketClient> connect(int port, WebSocketConnectOptions options) {
        WebSocketClientOptions client =
                new WebSocketClientOptions().setMaxFrameSize(4 << 20).setMaxMessageSize(4 << 20);
        return VERTX.createWebSocketClient(client).connect(options).map(SocketClient::new);
    }

    public static WebSocketConnectOptions to(int port) {
        return new WebSocketConnectOptions()
                .setHost("127.0.0.1")
                .setPort(port)
                .setURI("/graphql")
                .addSubProtocol(PROTOCOL);
    }

    static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(2, TimeUnit.MINUTES)
                .join();
    }

    public String protocol() {
        return socket.subProtocol();
    }

    public void init() {
        say("{\"type\": \"connection_init\"}");
        assertThat(hear().toString()).isEqualTo("{\"type\":\"connection_ack\"}");
    }

    public void say(String message) {
        await(socket.writeTextMessage(message));
    }

    public void sayInBytes(String message) {
        await(socket.writeBinaryMessage(Buffer.buffer(message)));
    }

    public void subscribe(String id, String query) {
        say(JSON.createObjectNode()
                .put("id", id)
                .put("type", "subscribe")
                .set("payload", JSON.createObjectNode().put("query", query))
                .toString());
    }

    public void complete(String id) {
        say("{\"type\": \"complete\", \"id\": \"" + id + "\"}");
    }

    public JsonNode hear() {
        try {
            String message = heard.poll(2, TimeUnit.MINUTES);
            assertThat(message)
                    .as("closed: %s %s", socket.closeStatusCode(), socket.closeReason())
                    .isNotNull();
            return JSON.readTree(message);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the next message, which must have this type and operation. */
    public JsonNode hear(String type, String id) {
        JsonNode message = hear();
        assertThat(message.path("type").asText()).as("%s", message).isEqualTo(type);
        assertThat(message.path("id").asText()).isEqualTo(id);
        return message.path("payload");
    }

    /** Returns the number of unread messages. */
    public int unheard() {
        return heard.size();
    }

    public void stopReading() {
        socket.pause();
    }

    public void readOn() {
        socket.resume();
    }

    public void close() {
        await(socket.close());
    }

    /** Waits until the server closes the connection with this reason. */
    public void isClosed(int code, String reason) {
        closed.orTimeout(2, TimeUnit.MINUTES).join();
        assertThat(socket.closeReason()).contains(reason);
        assertThat(socket.closeStatusCode()).isEqualTo((short) code);
    }
}
