package org.ballotwatch.graphql.conformance;

import static org.ballotwatch.graphql.conformance.NodeProject.passed;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
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
        passed(6, "apollo.mjs");
    }

    @Test
    void graphcache_keeps_what_it_saw_at_two_clocks_apart() throws IOException, InterruptedException {
        passed(3, "urql.mjs");
    }

    @Test
    void relay_compiles_refetches_and_pages() throws IOException, InterruptedException {
        passed(8, "relay.mjs");
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
    void a_gateway_joins_it_with_another_subgraph() throws IOException, InterruptedException {
        passed(5, "gateway.mjs");
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
        passed(32, "assistant.mjs");
    }
}
