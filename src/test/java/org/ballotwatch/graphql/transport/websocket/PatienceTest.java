package org.ballotwatch.graphql.transport.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How long the service waits for each action of a client. */
class PatienceTest {
    private static final Duration SHORT = Duration.ofMillis(200);

    /** Long enough for a client on a busy machine to begin, or to answer a ping. */
    private static final Duration BEAT = Duration.ofSeconds(3);

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void a_client_that_does_not_initialise_is_closed_with_4408() {
        try (HandmadeServer server = server(SHORT, LONG, LONG)) {
            SocketClient.open(server.port()).isClosed(4408, "Connection initialisation timeout");
        }
    }

    @Test
    void a_client_that_initialised_is_not_closed() throws InterruptedException {
        try (HandmadeServer server = server(BEAT, LONG, LONG)) {
            SocketClient client = SocketClient.ready(server.port());
            Thread.sleep(BEAT.plus(SHORT).toMillis());
            client.subscribe("a", "{ hello }");
            client.hear("next", "a");
        }
    }

    @Test
    void an_idle_connection_is_closed() {
        try (HandmadeServer server = server(LONG, BEAT, BEAT)) {
            SocketClient.ready(server.port()).isClosed(1000, "The connection was idle");
        }
    }

    @Test
    void a_connection_with_a_running_operation_stays_open() throws InterruptedException {
        try (HandmadeServer server = server(LONG, BEAT, BEAT)) {
            SocketClient client = SocketClient.ready(server.port());
            client.subscribe("a", "subscription { silent }");
            Thread.sleep(BEAT.multipliedBy(3).toMillis());
            client.complete("a");
            client.isClosed(1000, "The connection was idle");
        }
    }

    // Such as a client whose machine went to sleep: the network does not report that.
    @Test
    void a_client_that_does_not_answer_a_ping_is_disconnected() throws IOException {
        try (HandmadeServer server = server(LONG, SHORT, LONG);
                Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(120_000);
            byte[] heard = shakeHandsAndFallSilent(socket);
            Buffer frames = Buffer.buffer(heard);
            assertThat(frames.getUnsignedByte(0)).as("a ping").isEqualTo((short) 0x89);
            assertThat(frames.getUnsignedByte(2)).as("a close").isEqualTo((short) 0x88);
            assertThat(frames.getUnsignedShort(4)).isEqualTo(1001);
        }
    }

    @Test
    void a_client_that_reads_none_of_its_results_is_closed_with_4413() throws InterruptedException {
        try (HandmadeServer server = server(LONG, BEAT, LONG)) {
            SocketClient client = SocketClient.ready(server.port());
            client.subscribe("a", "subscription { endless }");
            client.hear("next", "a");
            client.stopReading();
            assertThat(server.cancelled.await(2, TimeUnit.MINUTES)).isTrue();
            client.readOn();
            client.isClosed(4413, "after the last cursor");
        }
    }

    @Test
    void a_stopping_service_closes_with_a_reason() throws InterruptedException {
        try (HandmadeServer server = server(LONG, LONG, LONG)) {
            SocketClient client = SocketClient.ready(server.port());
            server.connections.take().shutDown();
            client.isClosed(1001, "The service is stopping");
        }
    }

    private static HandmadeServer server(Duration init, Duration ping, Duration idle) {
        return new HandmadeServer(new HandmadeServer.Limited(9, 9, 9, init, ping, idle));
    }

    /** The first six bytes of the received frames: a ping without payload, and the head of a close with its code. */
    private static byte[] shakeHandsAndFallSilent(Socket socket) throws IOException {
        String upgrade = "GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n";
        socket.getOutputStream().write(upgrade.getBytes(StandardCharsets.US_ASCII));
        DataInputStream in = new DataInputStream(socket.getInputStream());
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        byte[] frames = new byte[6];
        in.readFully(frames);
        return frames;
    }
}
