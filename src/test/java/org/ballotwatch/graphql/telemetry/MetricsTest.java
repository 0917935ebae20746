package org.ballotwatch.graphql.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MetricsTest {
    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Inject
    OperationNames names;

    @Test
    void an_operation_is_counted_and_timed_by_its_name_with_its_statements_and_cost()
            throws IOException, InterruptedException {
        names.register("Titles"); // otherwise names of other tests may use up the limit
        GraphQLClient.data("query Titles { countries { name externalIds { value } } }", Map.of());
        Scrape scrape = Scrape.of(metrics);
        assertThat(scrape.value(
                        "ballotwatch_request_duration_seconds_count{operation=\"Titles\",outcome=\"answered\"}"))
                .isEqualTo(1);
        assertThat(scrape.value("ballotwatch_request_duration_seconds_bucket"
                        + "{operation=\"Titles\",outcome=\"answered\",le=\"30.0\"}"))
                .isEqualTo(1);
        assertThat(scrape.value("ballotwatch_request_statements_sum{operation=\"Titles\"}"))
                .as("countries are kept in memory, their ids are not")
                .isEqualTo(1);
        assertThat(scrape.value("ballotwatch_request_cost_sum{operation=\"Titles\"}"))
                .isGreaterThan(250);
    }

    @Test
    void a_refused_request_is_counted_by_its_code() throws IOException, InterruptedException {
        String unknown = "ballotwatch_refused_requests_total{code=\"GRAPHQL_VALIDATION_FAILED\"}";
        String malformed = "ballotwatch_refused_requests_total{code=\"INVALID_ARGUMENT\"}";
        Scrape before = Scrape.of(metrics);
        GraphQLClient.ask("query Refused { nothing }");
        GraphQLClient.send(GraphQLClient.post("[]", GraphQLClient.JSON_TYPE));
        Scrape after = Scrape.of(metrics);
        assertThat(after.value(unknown) - before.value(unknown)).isEqualTo(1);
        assertThat(after.value(malformed) - before.value(malformed)).isEqualTo(1);
        assertThat(after.count("ballotwatch_request_duration_seconds_count{operation=\"Refused\""))
                .as("what did not get as far as to be an operation has no name")
                .isZero();
    }

    /** Catches a client that fills the memory of the metrics store. */
    @Test
    void operation_names_beyond_the_limit_are_counted_as_one() throws IOException, InterruptedException {
        for (int i = 0; i < 150; i++) {
            GraphQLClient.ask("query Made%d { __typename }".formatted(i));
        }
        Scrape scrape = Scrape.of(metrics);
        assertThat(scrape.count("ballotwatch_request_cost_count{operation=\"Made"))
                .isLessThanOrEqualTo(100);
        assertThat(scrape.value("ballotwatch_request_cost_count{operation=\"other\"}"))
                .isGreaterThanOrEqualTo(50);
    }

    @Test
    void the_limiter_and_the_sockets_have_gauges() throws IOException, InterruptedException {
        Scrape scrape = Scrape.of(metrics);
        assertThat(scrape.count("ballotwatch_requests_in_progress ")).isEqualTo(1);
        assertThat(scrape.count("ballotwatch_requests_waiting ")).isEqualTo(1);
        assertThat(scrape.count("ballotwatch_websocket_connections ")).isEqualTo(1);
        assertThat(scrape.count("ballotwatch_websocket_subscriptions ")).isEqualTo(1);
    }
}
