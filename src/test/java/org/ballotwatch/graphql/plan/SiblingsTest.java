package org.ballotwatch.graphql.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.ballotwatch.database.EmbeddedDatabaseResource;
import org.junit.jupiter.api.Test;

/** Sibling root fields run at once; on one shared session, as the framework would have it, every such request fails. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedDatabaseResource.class, restrictToAnnotatedClass = false)
class SiblingsTest {
    private static final int REQUESTS = 400;

    /** Fewer than the service lets in and lets wait. */
    private static final int AT_ONCE = 100;

    private static final String QUERY =
            "{ a: election(externalId: {scheme: \\\"casebook\\\", value: \\\"IQ-2021-10-10\\\"})"
                    + " { seatResults { party { name } change } incidents(first: 5) { nodes { incident { title sources { publisher } } } } }"
                    + " b: incidents(first: 10) { totalCount nodes { title participants { role actor { name } } } }"
                    + " c: parties { nodes { name results { seats { best } } } } }";

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Test
    void four_hundred_requests_with_three_sibling_root_fields_all_give_the_same_answer() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + QUERY + "\"}"))
                .build();
        Set<String> distinct = new HashSet<>();
        for (int sent = 0; sent < REQUESTS; sent += AT_ONCE) {
            List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                answers.add(client.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
            }
            answers.forEach(answer -> distinct.add(answer.join().body()));
        }
        assertThat(distinct).hasSize(1);
        assertThat(distinct.iterator().next()).startsWith("{\"data\":{\"a\":{\"seatResults\":[{\"party\"");
    }
}
