package org.ballotwatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.introspection.IntrospectionQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ballotwatch.database.EmbeddedDatabaseResource;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged application in 256 MB, under attack: other clients are still answered. */
class AttackIT {
    private static final int ATTACKERS = 240;

    /** Number of attackers that send expensive requests. */
    private static final int FEW = 24;

    private static final int ANNOUNCED = 1_000_001;
    private static final byte[] SENT = "x".repeat(999_010).getBytes(StandardCharsets.US_ASCII);
    private static final String POST =
            "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    private static final String GET = "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String GOOD = "{\"query\":\"{ __typename }\"}";

    private static final EmbeddedDatabaseResource DATABASE = new EmbeddedDatabaseResource();
    private static Replica service;

    private final List<RawConnection> attackers = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        Map<String, String> configuration = new HashMap<>(DATABASE.start());
        configuration.put("ballotwatch.limits.head", "10S");
        configuration.put("ballotwatch.limits.idle", "10S");
        configuration.put("ballotwatch.limits.receiving", "10S");
        configuration.put("ballotwatch.limits.sending", "60S"); // so that unread responses add up
        service = new Replica(configuration, (environment, options) -> {
            List<String> all = new ArrayList<>(List.of("-Xmx256m"));
            all.addAll(List.of(options));
            return Artifact.command(all.toArray(String[]::new));
        });
        service.start();
        service.awaitReady();
    }

    @AfterEach
    void check_that_other_clients_are_still_answered() throws Exception {
        answered();
        for (RawConnection attacker : attackers) {
            attacker.close();
        }
        answered();
    }

    @AfterAll
    static void stop_and_check_the_log() throws Exception {
        try {
            service.stop().get(1, TimeUnit.MINUTES);
            assertThat(service.logged())
                    .doesNotContain("ERROR")
                    .doesNotContain("Exception")
                    .doesNotContain("OutOfMemory");
        } finally {
            service.close();
            DATABASE.stop();
        }
    }

    @Test
    void stalled_bodies_make_room_or_time_out() throws Exception {
        for (int i = 0; i < ATTACKERS; i++) {
            attack().send(POST + "Content-Length: " + ANNOUNCED + "\r\n\r\n").sendIfOpen(SENT);
        }
        answered();
        allAreRefused();
    }

    @Test
    void stalled_chunked_bodies_make_room_or_time_out() throws Exception {
        for (int i = 0; i < ATTACKERS; i++) {
            attack().send(POST + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(ANNOUNCED) + "\r\n")
                    .sendIfOpen(SENT);
        }
        answered();
        allAreRefused();
    }

    /**
     * A proxy that passes the upgrade on would no longer see single requests, and could not apply its rules to them.
     */
    @Test
    void there_is_no_http_2_without_tls() throws Exception {
        String upgrade = "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: a\r\n"
                + "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n";
        assertThat(attack().send(upgrade).hearHead()).startsWith("HTTP/1.1 200");
        assertThat(attack().send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").hearAll()).contains(" 400 ");
    }

    @Test
    void stalled_websocket_messages_in_one_frame_make_room_or_time_out() throws Exception {
        byte[] frame = RawConnection.frame(0x81, ANNOUNCED, SENT);
        for (int i = 0; i < ATTACKERS; i++) {
            attackers.add(RawConnection.webSocket(service.port).sendIfOpen(frame));
        }
        answered();
    }

    @Test
    void stalled_websocket_messages_in_many_frames_make_room_or_time_out() throws Exception {
        byte[] part = new byte[9_990];
        byte[] first = RawConnection.frame(0x01, part.length, part);
        byte[] next = RawConnection.frame(0x00, part.length, part);
        for (int i = 0; i < ATTACKERS; i++) {
            RawConnection attacker = RawConnection.webSocket(service.port).sendIfOpen(first);
            attackers.add(attacker);
            for (int frame = 0; frame < 99; frame++) {
                attacker.sendIfOpen(next);
            }
        }
        answered();
    }

    /** The values of such a response take many times the space of its text: kept while it is unread, they fill the heap. */
    @Test
    void unread_responses_are_limited() throws Exception {
        String body = GraphQLClient.body(IntrospectionQuery.INTROSPECTION_QUERY, Map.of());
        String request = POST + "Content-Length: " + body.length() + "\r\n\r\n" + body;
        for (int i = 0; i < FEW; i++) {
            attack().sendIfOpen(request.repeat(8).getBytes(StandardCharsets.US_ASCII));
        }
        answered();
    }

    @Test
    void unread_responses_with_the_schema_are_limited() throws Exception {
        String request = "GET /graphql/schema.graphql HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(8);
        for (int i = 0; i < ATTACKERS; i++) {
            attack().sendIfOpen(request.getBytes(StandardCharsets.US_ASCII));
        }
        answered();
    }

    @Test
    void many_small_values_are_refused_before_they_are_parsed() throws Exception {
        String body = "{\"query\":\"{ __typename }\",\"variables\":{\"a\":[" + "{},".repeat(340_000) + "{}]}}";
        for (int i = 0; i < ATTACKERS; i++) {
            attack().sendIfOpen((POST + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                    .getBytes(StandardCharsets.US_ASCII));
        }
        for (RawConnection attacker : attackers) {
            assertThat(attacker.hearAll()).containsAnyOf("HTTP/1.1 413", "HTTP/1.1 503");
        }
    }

    @Test
    void a_client_that_sends_half_a_head_is_disconnected() throws Exception {
        RawConnection slow = attack().send("POST /graphql HTTP/1.1\r\nHost: local");
        String heard = slow.hearAll();
        assertThat(heard).startsWith("HTTP/1.1 408").contains("10.0 seconds");
        refusedWithReason(heard);
    }

    @Test
    void a_silent_client_is_disconnected() throws Exception {
        RawConnection silent = attack();
        RawConnection done = attack().send(POST + "Content-Length: " + GOOD.length() + "\r\n\r\n" + GOOD);
        assertThat(silent.hearAll()).isEmpty();
        assertThat(done.hearAll()).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @MethodSource("org.ballotwatch.MalformedRequests#ambiguous")
    void an_ambiguous_request_is_refused_and_nothing_after_it_is_read(String request) throws Exception {
        String hidden = "GET /graphql?query=%7Bhidden:__typename%7D HTTP/1.1\r\nHost: a\r\n\r\n";
        String heard = attack().send(request + hidden).hearAll();
        assertThat(heard).matches("(?s)HTTP/[12]\\.[01] 400 .*").doesNotContain("hidden");
        assertThat(heard.split("HTTP/[12]\\.")).hasSize(2);
        refusedWithReason(heard);
    }

    /** All is sent before the answer is read, so that a connection that is reset would lose it. */
    @ParameterizedTest
    @CsvSource({
        "/graphql?query=, '', 400000, 414 Request-URI Too Long, send the query by POST",
        "/graphql, X: , 400000, 431 Request Header Fields Too Large, The headers have more than",
        "/graphql, no header, 1, 400 Bad Request, does not follow the syntax of HTTP",
    })
    void what_is_too_long_to_be_a_request_is_answered_with_the_reason(
            String path, String header, int length, String status, String reason) throws Exception {
        String filler = "x".repeat(length);
        String request = "GET %s HTTP/1.1\r\nHost: a\r\n%s\r\n\r\n"
                .formatted(header.isEmpty() ? path + filler : path, header.isEmpty() ? "X: y" : header + filler);
        String heard = attack().send(GET + request).hearAll();
        assertThat(heard).startsWith("HTTP/1.1 200 OK").contains("HTTP/1.1 " + status, reason);
        refusedWithReason(heard.substring(heard.indexOf("HTTP/1.1 " + status)));
    }

    @Test
    void a_refusal_of_head_has_no_body() throws Exception {
        String heard =
                attack().send("HEAD / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n").hearAll();
        assertThat(heard).startsWith("HTTP/1.1 400").endsWith("\r\n\r\n");
    }

    private static void refusedWithReason(String heard) throws IOException {
        String[] parts = heard.split("\r\n\r\n", 2);
        assertThat(parts[0]).contains("connection: close", "content-length: " + parts[1].length());
        RefusedRequest.with("INVALID_ARGUMENT", new ObjectMapper().readTree(parts[1]));
    }

    @ParameterizedTest
    @MethodSource("org.ballotwatch.MalformedRequests#noise")
    void random_bytes_leave_no_trace_in_the_log(String noise) throws Exception {
        attack().send(noise).close();
        attack().send(noise);
    }

    @Test
    void a_client_that_leaves_within_its_body_is_forgotten() throws Exception {
        attack().send(POST + "Content-Length: 100\r\n\r\n{").close();
    }

    @ParameterizedTest
    @CsvSource({
        "an unmasked frame, 8102 7b7d, 1002",
        "an opcode that is none, 8380 00000000, 1002",
        "a control opcode that is none, 8b80 00000000, 1002",
        "a reserved bit, c180 00000000, 1002",
        "a fragmented ping, 0980 00000000, 1002",
        "a ping of 126 bytes, 89fe007e 00000000, 1002",
        "a continuation of nothing, 8080 00000000, 1002",
        "a length of one byte in two, 81fe0001 00000000, 1002",
        "text that is no UTF-8, 8182 00000000 c328, 1007",
        "half a surrogate, 8183 00000000 eda080, 1007",
        "more than a message may have, 81ff0000000000200000 00000000, 1009",
        "bytes, 8280 00000000, 4400",
        "no message, 8182 00000000 7b7d, 4400",
    })
    void a_frame_that_breaks_the_protocol_closes_with_its_code(String what, String bytes, int code) throws Exception {
        RawConnection client = RawConnection.webSocket(service.port);
        attackers.add(client);
        client.send(HexFormat.of().parseHex(bytes.replace(" ", "")));
        assertThat(client.hearClose()).as(what).isEqualTo(code);
    }

    @Test
    void pings_of_a_client_that_does_not_read_are_not_answered_forever() throws Exception {
        String ping = new String(RawConnection.frame(0x89, 125, new byte[125]), StandardCharsets.ISO_8859_1);
        byte[] many = ping.repeat(1_000).getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < 20; i++) {
            RawConnection client = RawConnection.webSocket(service.port);
            attackers.add(client);
            for (int times = 0; times < 100; times++) {
                client.sendIfOpen(many);
            }
        }
    }

    private RawConnection attack() throws IOException {
        RawConnection attacker = new RawConnection(service.port);
        attackers.add(attacker);
        return attacker;
    }

    private void allAreRefused() throws IOException {
        for (RawConnection attacker : attackers) {
            String heard = attacker.hearAll();
            assertThat(heard)
                    .matches(text -> text.isEmpty() // reset
                            || text.startsWith("HTTP/1.1 408")
                            || text.startsWith("HTTP/1.1 503") && text.contains("retry-after: 1"));
        }
    }

    /** Uses a new connection: one that a library keeps may be closed between two requests. */
    private static void answered() throws IOException {
        String body = GraphQLClient.body("{ countries { name } }", Map.of());
        try (RawConnection other = new RawConnection(service.port)) {
            String heard = other.send(
                            POST + "Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                    .hearAll();
            assertThat(heard).startsWith("HTTP/1.1 200").contains("Iraq");
        }
    }
}
