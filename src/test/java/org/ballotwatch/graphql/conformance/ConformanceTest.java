package org.ballotwatch.graphql.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The protocols' own audits, and the clients that most front ends use, against the service; run by Node.js. */
@QuarkusTest
class ConformanceTest {
    @Test
    void all_audits_of_graphql_over_http_pass() throws IOException, InterruptedException {
        passed(61, "http.mjs");
    }

    @Test
    void the_reference_client_of_graphql_over_websockets_works() throws IOException, InterruptedException {
        passed(9, "websocket.mjs");
    }

    @Test
    void apollo_client_keeps_what_it_saw_at_two_clocks_apart() throws IOException, InterruptedException {
        passed(4, "apollo.mjs");
    }

    @Test
    void graphcache_keeps_what_it_saw_at_two_clocks_apart() throws IOException, InterruptedException {
        passed(3, "urql.mjs");
    }

    @Test
    void relay_compiles_refetches_and_pages() throws IOException, InterruptedException {
        passed(7, "relay.mjs");
    }

    @Test
    void codegen_makes_types_and_documents_that_the_service_runs_by_their_hash()
            throws IOException, InterruptedException {
        passed(2, "codegen.mjs");
    }

    @Test
    void the_reference_client_of_graphql_over_server_sent_events_works() throws IOException, InterruptedException {
        passed(6, "sse.mjs");
    }

    @Test
    void it_composes_with_other_subgraphs_and_resolves_their_entities() throws IOException, InterruptedException {
        passed(3, "federation.mjs");
    }

    @Test
    void two_linters_find_nothing_in_the_schema() throws IOException, InterruptedException {
        passed(2, "schema.mjs");
    }

    @Test
    void every_example_in_the_documentation_of_clients_runs() throws IOException, InterruptedException {
        passed(18, "docs.mjs");
    }

    @Test
    void assistants_get_every_number_with_its_source() throws IOException, InterruptedException {
        passed(27, "assistant.mjs");
    }

    private static void passed(int count, String script) throws IOException, InterruptedException {
        JsonNode results = NodeProject.run(script, RestAssured.baseURI + ":" + RestAssured.port + "/graphql");
        List<String> failed = new ArrayList<>();
        for (JsonNode result : results) {
            if (!result.path("status").asText().equals("ok")) {
                failed.add(result.path("name").asText() + ": "
                        + result.path("status").asText() + ", "
                        + result.path("reason").asText());
            }
        }
        assertThat(failed).isEmpty();
        assertThat(results).hasSize(count);
    }
}
