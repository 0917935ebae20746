package org.ballotwatch.graphql.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.ballotwatch.database.Sql;
import org.junit.jupiter.api.Test;

/** Sibling root fields run at once; on one shared session, the framework's default, every such request fails. */
@QuarkusTest
class SiblingsTest {
    private static final int REQUESTS = 400;

    /** Fewer than the service runs and queues. */
    private static final int AT_ONCE = 100;

    private static final String QUERY =
            "{ a: election(externalId: {scheme: \\\"casebook\\\", value: \\\"IQ-2021-10-10\\\"})"
                    + " { results { party { name } change } incidents(first: 5) { nodes { incident { title sources { publisher } } } } }"
                    + " b: incidents(first: 10) { totalCount nodes { title participants { role actor { name } } } }"
                    + " c: parties { nodes { name results { seats { best } } } } }";

    private static final int CLIENTS = 64;

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    Sql sql;

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Test
    void four_hundred_requests_with_three_sibling_root_fields_all_get_the_same_answer() {
        HttpRequest request = request();
        Set<String> distinct = new HashSet<>();
        for (int sent = 0; sent < REQUESTS; sent += AT_ONCE) {
            List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                answers.add(client.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
            }
            answers.forEach(answer -> distinct.add(answer.join().body()));
        }
        assertThat(distinct).hasSize(1);
        assertThat(distinct.iterator().next()).startsWith("{\"data\":{\"a\":{\"results\":[{\"party\"");
    }

    /** Catches a connection that is not returned, and an error that only occurs under load. */
    @Test
    void sixty_four_clients_are_answered_without_an_error_or_a_lost_connection() {
        client.sendAsync(request(), HttpResponse.BodyHandlers.ofString()).join(); // startup is not measured
        long end = System.nanoTime() + Duration.ofSeconds(3).toNanos();
        List<CompletableFuture<Set<String>>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(askUntil(end, new HashSet<>()));
        }
        Set<String> distinct = new HashSet<>();
        clients.forEach(client -> distinct.addAll(client.join()));
        assertThat(distinct).singleElement().asString().startsWith("{\"data\":{\"a\"");
        long timeout = System.nanoTime() + Duration.ofMinutes(2).toNanos(); // answers do not wait for their commits
        while (!busy().equals("0") && System.nanoTime() < timeout) {
            Thread.onSpinWait();
        }
        assertThat(busy()).isEqualTo("0");
    }

    private String busy() {
        return sql.value("select count(*) from pg_stat_activity where backend_type = 'client backend'"
                + " and state <> 'idle' and pid <> pg_backend_pid()");
    }

    private CompletableFuture<Set<String>> askUntil(long end, Set<String> seen) {
        return client.sendAsync(request(), HttpResponse.BodyHandlers.ofString()).thenCompose(answer -> {
            seen.add(answer.body());
            return System.nanoTime() < end ? askUntil(end, seen) : CompletableFuture.completedFuture(seen);
        });
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + QUERY + "\"}"))
                .build();
    }
}
