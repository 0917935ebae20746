package org.ballotwatch.graphql.transport.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocketConnectOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which clients may open a WebSocket: those with the right protocol, from a page of this service or from no page. */
@QuarkusTest
class HandshakeTest {
    // The framework's own handler accepts it, with its own dispatch.
    @Test
    void a_handshake_with_the_older_protocol_or_none_is_refused() {
        refused(400, SocketClient.PROTOCOL, unspoken());
        refused(400, SocketClient.PROTOCOL, unspoken().addSubProtocol("graphql-ws"));
    }

    @Test
    void the_protocol_is_chosen_among_others() {
        WebSocketConnectOptions options =
                unspoken().setSubProtocols(List.of("graphql-ws", "something", SocketClient.PROTOCOL));
        SocketClient client = SocketClient.await(SocketClient.connect(RestAssured.port, options));
        assertThat(client.protocol()).isEqualTo(SocketClient.PROTOCOL);
        client.close();
    }

    @Test
    void a_page_of_this_service_may_connect() {
        WebSocketConnectOptions options =
                SocketClient.to(RestAssured.port).addHeader("Origin", "http://127.0.0.1:" + RestAssured.port);
        SocketClient client = SocketClient.await(SocketClient.connect(RestAssured.port, options));
        client.init();
        client.close();
    }

    // Browsers let any page open a WebSocket to a service in the reader's own network.
    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "http://127.0.0.1", "null", "nonsense\\", "http://"})
    void a_page_of_another_origin_may_not_connect(String origin) {
        refused(403, "origin", SocketClient.to(RestAssured.port).addHeader("Origin", origin));
    }

    private static WebSocketConnectOptions unspoken() {
        return SocketClient.to(RestAssured.port).setSubProtocols(null);
    }

    private static void refused(int status, String message, WebSocketConnectOptions options) {
        Throwable failure = SocketClient.connect(RestAssured.port, options)
                .toCompletionStage()
                .handle((client, e) -> e)
                .toCompletableFuture()
                .join();
        assertThat(failure).isInstanceOfSatisfying(UpgradeRejectedException.class, e -> {
            assertThat(e.getStatus()).isEqualTo(status);
            assertThat(e.getBody().toString()).contains(message).contains("\"code\":");
        });
    }
}
