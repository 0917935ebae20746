package org.ballotwatch.graphql.transport.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.net.impl.ConnectionBase;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ballotwatch.graphql.limit.Configured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The maximum number of connections, and which one is closed to make room. */
class ConnectionLimitsTest {
    private static final int MOST = 3;

    /** More than the buffers of a socket hold. */
    private static final Buffer LARGE = Buffer.buffer(new byte[32_000_000]);

    private final Vertx vertx = Vertx.vertx();
    private final List<Socket> sockets = new ArrayList<>();
    private final ConnectionLimits limits =
            new ConnectionLimits(vertx, Configured.limits(Map.of("connections", Integer.toString(MOST))));
    private final CountDownLatch asked = new CountDownLatch(MOST);
    private int port;

    @BeforeEach
    void listen() throws Exception {
        HttpServer server = vertx.createHttpServer()
                .requestHandler(request -> {
                    if (request.path().equals("/now")) {
                        request.response().end("now");
                    } else if (request.path().equals("/large")) {
                        request.response().end(LARGE);
                        vertx.setTimer(1_000, unread -> ((ConnectionBase) request.connection())
                                .channelHandlerContext()
                                .close());
                    } else {
                        asked.countDown();
                    }
                })
                .listen(-1, "127.0.0.1") // shared, as Quarkus has it
                .toCompletionStage()
                .toCompletableFuture()
                .get(1, TimeUnit.MINUTES);
        port = server.actualPort();
        limits.start(null);
        while (limits.open() == 0) { // the server is found within a second
            open("/now").close();
        }
        while (limits.open() > 0) {
            Thread.sleep(5);
        }
    }

    @AfterEach
    void stop() throws Exception {
        for (Socket socket : sockets) {
            socket.close();
        }
        vertx.close().toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
    }

    @Test
    void the_connection_that_is_idle_for_longest_is_closed() throws Exception {
        Socket first = open("/now");
        Socket second = open("/now");
        ask(first, "/now"); // so that the second one is idle for longer
        open("/now");
        open("/now");
        assertThat(second.getInputStream().read()).isNegative();
        ask(first, "/now");
        assertThat(limits.open()).isLessThanOrEqualTo(MOST);
    }

    @Test
    void a_connection_with_a_running_request_is_not_closed() throws Exception {
        for (int i = 0; i < MOST; i++) {
            open("/later");
        }
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
        Socket refused = new Socket("127.0.0.1", port);
        sockets.add(refused);
        assertThat(refused.getInputStream().read()).isNegative();
        assertThat(limits.open()).isEqualTo(MOST);
    }

    @Test
    void a_connection_with_half_a_request_is_closed() throws Exception {
        for (int i = 0; i < MOST; i++) {
            Socket half = new Socket("127.0.0.1", port);
            sockets.add(half);
            half.getOutputStream().write("GET".getBytes(StandardCharsets.US_ASCII));
            while (limits.open() <= i) {
                Thread.sleep(5);
            }
        }
        open("/now"); // is answered, although no connection is idle
        assertThat(limits.open()).isEqualTo(MOST);
    }

    @Test
    void an_upgrade_to_http_2_is_ignored() throws Exception {
        Socket socket = open("/now");
        socket.getOutputStream()
                .write(("GET /now HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
                                + "HTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(socket.getInputStream().readNBytes(15), StandardCharsets.US_ASCII))
                .isEqualTo("HTTP/1.1 200 OK");
    }

    @Test
    void the_preface_of_http_2_without_tls_ends_the_connection() throws Exception {
        Socket socket = new Socket("127.0.0.1", port);
        sockets.add(socket);
        socket.setSoTimeout(20_000);
        socket.getOutputStream()
                .write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII));
        try {
            socket.getInputStream().readAllBytes();
        } catch (SocketException reset) {
            // Closed with unread bytes.
        }
        while (limits.open() > 0) {
            Thread.sleep(5);
        }
    }

    /** The time that a refused client has to read the refusal must not keep unread responses. */
    @Test
    @Timeout(60)
    void a_client_that_does_not_read_is_closed_even_if_its_last_request_is_malformed() throws Exception {
        Socket socket = open("/large");
        socket.getOutputStream()
                .write("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        while (limits.open() == 0) {
            Thread.sleep(5);
        }
        while (limits.open() > 0) {
            Thread.sleep(5);
        }
    }

    private Socket open(String path) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(20_000);
        sockets.add(socket);
        if (path.equals("/now")) {
            ask(socket, path);
        } else {
            send(socket, path);
        }
        return socket;
    }

    private static void ask(Socket socket, String path) throws IOException {
        send(socket, path);
        StringBuilder heard = new StringBuilder();
        while (!heard.toString().endsWith("now")) {
            int next = socket.getInputStream().read();
            assertThat(next).as("%s", heard).isNotNegative();
            heard.append((char) next);
        }
    }

    private static void send(Socket socket, String path) throws IOException {
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
