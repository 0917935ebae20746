package org.ballotwatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ballotwatch.database.EmbeddedDatabaseResource;
import org.ballotwatch.graphql.transport.http.Standstill;
import org.ballotwatch.graphql.transport.websocket.SocketClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The packaged application, stopped while it is working. */
@SuppressWarnings("try") // locks are held, not spoken to
class StoppingIT {
    private static final String UNKNOWN = "(externalId: {scheme: \"casebook\", value: \"none\"}) { title }";
    private static final String ELECTION = "{ country(code: \"IQ\") { name } election" + UNKNOWN + " }";
    private static final String INCIDENT = "{ country(code: \"IQ\") { name } incident" + UNKNOWN + " }";

    private final EmbeddedDatabaseResource database = new EmbeddedDatabaseResource();
    private Map<String, String> configuration;
    private Replica service;

    private void start(String grace) throws Exception {
        configuration = new HashMap<>(database.start());
        configuration.put("ballotwatch.limits.grace", grace);
        // The shutdown, and no other limit, must cancel the requests.
        configuration.put("ballotwatch.limits.statement", "2M");
        configuration.put("ballotwatch.limits.request", "2M");
        service = new Replica(configuration);
        service.start();
        service.awaitReady();
    }

    @AfterEach
    void stop() {
        service.close();
        database.stop();
    }

    @Test
    void running_requests_are_answered_or_cancelled_and_connected_clients_are_notified() throws Exception {
        start("PT15S");
        SocketClient listener = SocketClient.ready(service.port);
        listener.subscribe("a", "subscription { incidentRecorded { cursor } }");
        CompletableFuture<Process> stopped;
        CompletableFuture<JsonNode> cutShort;
        CompletableFuture<JsonNode> answered;
        try (Standstill elections = Standstill.of("election", connect())) {
            cutShort = ask(ELECTION);
            try (Standstill incidents = Standstill.of("incident", connect())) {
                answered = ask(INCIDENT);
                listener.subscribe("b", INCIDENT);
                awaitWaiting(3);
                stopped = service.stop();
            }
            assertThat(answered.join().has("errors")).isFalse();
            assertThat(listener.hear("next", "b").at("/payload/errors").isMissingNode())
                    .isTrue();
            JsonNode late = service.ask(null, INCIDENT);
            while (!late.has("errors")) { // it may not have noticed yet
                late = service.ask(null, INCIDENT);
            }
            assertThat(late.at("/errors/0/extensions/code").asText()).isEqualTo("RATE_LIMITED");
            assertThat(late.at("/errors/0/message").asText()).startsWith("The service is stopping");

            JsonNode cut = cutShort.join();
            assertThat(cut.at("/data/country/name").asText()).isEqualTo("Iraq");
            assertThat(cut.at("/errors/0/path/0").asText()).isEqualTo("election");
            assertThat(cut.at("/errors/0/message").asText())
                    .startsWith("The service is stopping; this request was cancelled");
            listener.isClosed(1001, "The service is stopping");
            stopped.get(5, TimeUnit.MINUTES);
        }
        assertThat(Files.readString(service.log())).doesNotContain("ERROR").doesNotContain("Exception");
    }

    /** Catches a server that waits for connections that are already closed. */
    @Test
    void an_idle_service_stops_at_once() throws Exception {
        start("PT2M");
        SocketClient.ready(service.port).close();
        SocketClient idle = SocketClient.ready(service.port);
        CompletableFuture<Process> stopped = service.stop();
        idle.isClosed(1001, "The service is stopping");
        stopped.get(5, TimeUnit.MINUTES);
        assertThat(Files.readString(service.log())).doesNotContain("ERROR").doesNotContain("Exception");
    }

    private CompletableFuture<JsonNode> ask(String query) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return service.ask(null, query);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void awaitWaiting(int statements) throws SQLException, InterruptedException {
        try (Connection connection = connect()) {
            for (int waiting = 0; waiting < statements; Thread.sleep(20)) {
                try (ResultSet found = connection
                        .createStatement()
                        .executeQuery("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")) {
                    found.next();
                    waiting = found.getInt(1);
                }
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                configuration.get("quarkus.datasource.jdbc.url"),
                configuration.get("quarkus.datasource.username"),
                configuration.get("quarkus.datasource.password"));
    }
}
