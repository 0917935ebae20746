package org.ballotwatch.graphql.transport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballotwatch.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests that cannot be answered in time, or at all: one clear error, and no work left running. */
@QuarkusTest
@TestProfile(CutShortTest.TightLimits.class)
@SuppressWarnings("try") // a lock is held, not spoken to
class CutShortTest {
    private static final String VOTE = "election(externalId: {scheme: \"casebook\", value: \"IQ-2021-10-10\"})";
    private static final String SLOW =
            "{ slow: " + VOTE + " { title country { name } } fast: country(code: \"IQ\") { name } }";

    /** Statements of the service that are still running, or its open transactions. */
    private static final String BUSY = "select count(*) from pg_stat_activity where backend_type = 'client backend'"
            + " and state <> 'idle' and pid <> pg_backend_pid()";

    private static final String WAITING = "from pg_stat_activity where wait_event_type = 'Lock'";

    @Inject
    AgroalDataSource database;

    @Inject
    Sql sql;

    @Inject
    MeterRegistry meters;

    @TestHTTPResource("/graphql")
    URI endpoint;

    @AfterEach
    void check_that_nothing_is_running_and_the_next_request_is_answered() {
        eventually(() -> sql.value(BUSY).equals("0"));
        eventually(() -> connectionsTaken() == 0);
        eventually(() -> !GraphQLClient.ask(SLOW).has("errors"));
    }

    @Test
    void a_request_that_takes_too_long_gets_a_partial_answer() throws SQLException {
        try (Standstill elections = Standstill.of("election", database.getConnection())) {
            JsonNode answer = GraphQLClient.ask(SLOW);
            assertThat(answer.at("/errors")).hasSize(1);
            assertThat(answer.at("/errors/0/path").toString()).isEqualTo("[\"slow\"]");
            assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("QUERY_TOO_COMPLEX");
            assertThat(answer.at("/errors/0/message").asText()).contains("12.0 seconds");
            assertThat(answer.at("/data/fast/name").asText()).isEqualTo("Iraq");
            eventually(() -> sql.value("select count(*) " + WAITING).equals("0"));
        }
    }

    /** Catches a statement that continues for a client that has left. */
    @Test
    void a_request_is_cancelled_when_its_client_leaves() throws SQLException, IOException {
        try (Standstill elections = Standstill.of("election", database.getConnection())) {
            try (Socket client = new Socket(endpoint.getHost(), endpoint.getPort())) {
                String body = GraphQLClient.body(SLOW, Map.of());
                client.getOutputStream()
                        .write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                        + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                                .getBytes(StandardCharsets.UTF_8));
                eventually(() -> sql.value("select count(*) " + WAITING).equals("1"));
            }
            eventually(() -> sql.value("select count(*) " + WAITING).equals("0"));
        }
    }

    @Test
    void a_statement_cancelled_by_the_database_is_reported_as_too_slow() throws SQLException {
        RefusedRequest.with("QUERY_TOO_COMPLEX", interrupted("pg_cancel_backend"));
    }

    @Test
    void a_broken_connection_is_an_error_with_a_trace_id_and_the_pool_recovers() throws SQLException {
        JsonNode answer = interrupted("pg_terminate_backend");
        RefusedRequest.with("UNAVAILABLE", answer);
        assertThat(answer.at("/errors/0/extensions/traceId").asText()).isNotEmpty();
    }

    /** Catches errors that look like many faults, after the first failed statement broke the transaction. */
    @Test
    void a_failed_statement_is_one_fault_reported_at_each_affected_field() {
        sql.run("alter table participation rename to hidden");
        try {
            JsonNode answer = GraphQLClient.ask("{ incident(externalId: {scheme: \"casebook\", value:"
                    + " \"IQ-2021-11-07-residence\"}) { title sources { title } participants { role } figures { best }"
                    + " elections { timing } related { relation } } }");
            RefusedRequest.with("INTERNAL", answer);
            assertThat(answer.get("errors")).hasSize(5);
            assertThat(Set.copyOf(answer.findValuesAsText("traceId"))).hasSize(1);
        } finally {
            sql.run("alter table hidden rename to participation");
        }
    }

    @Test
    void a_request_that_waits_too_long_for_a_connection_is_refused() throws SQLException {
        try (Standstill elections = Standstill.of("election", database.getConnection())) {
            JsonNode answer = GraphQLClient.ask(
                    "{ a: %1$s { title } b: %1$s { title } c: %1$s { title } d: %1$s { title } }".formatted(VOTE));
            assertThat(answer.findValuesAsText("code"))
                    .containsExactlyInAnyOrder(
                            "RATE_LIMITED", "RATE_LIMITED", "QUERY_TOO_COMPLEX", "QUERY_TOO_COMPLEX");
        }
    }

    @Test
    void a_request_that_waits_too_long_for_its_turn_gets_retry_after() throws SQLException {
        try (Standstill elections = Standstill.of("election", database.getConnection())) {
            CompletableFuture<JsonNode> first = CompletableFuture.supplyAsync(() -> GraphQLClient.ask(SLOW));
            CompletableFuture<JsonNode> second = CompletableFuture.supplyAsync(() -> GraphQLClient.ask(SLOW));
            eventually(() -> sql.value("select count(*) " + WAITING).equals("2"));
            HttpResponse<String> third =
                    GraphQLClient.send(GraphQLClient.post(GraphQLClient.body(SLOW, Map.of()), GraphQLClient.JSON_TYPE));
            assertThat(third.statusCode()).isEqualTo(429);
            assertThat(third.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(first.join().has("errors") && second.join().has("errors"))
                    .isTrue();
        }
    }

    /** The answer to a request whose statement the server is asked to cancel. */
    private JsonNode interrupted(String how) throws SQLException {
        try (Standstill elections = Standstill.of("election", database.getConnection())) {
            CompletableFuture<JsonNode> answer =
                    CompletableFuture.supplyAsync(() -> GraphQLClient.ask("{ " + VOTE + " { title } }"));
            eventually(() -> !sql.column("select " + how + "(pid) " + WAITING).isEmpty());
            return answer.join();
        }
    }

    /** As operators see it; catches connections that are closed and never reported as returned. */
    private double connectionsTaken() {
        Collection<Gauge> gauges = meters.get("sql.pool.active").gauges();
        return gauges.stream().mapToDouble(Gauge::value).map(Math::abs).sum();
    }

    /** Small enough for a test to end, and large enough for legitimate requests on a busy machine. */
    public static class TightLimits implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ballotwatch.limits.request", "12S",
                    "ballotwatch.limits.connection", "2S",
                    "ballotwatch.limits.concurrent", "2",
                    "ballotwatch.limits.turn", "2S",
                    "quarkus.datasource.reactive.max-size", "2");
        }
    }
}
