package org.ballotwatch.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.Test;

/** Documents that take longer to read than any query takes to answer. */
@QuarkusTest
class DocumentLimitsTest {
    @Test
    void the_length_of_a_document_is_limited() {
        refused("{ __typename } #" + "x".repeat(50_000), "50000 characters");
    }

    /** Ten thousand digits keep the parser busy for seconds. */
    @Test
    void the_length_of_a_number_is_limited() {
        refused("{ incidents(first: " + "1".repeat(41) + ") { totalCount } }", "40 digits");
    }

    @Test
    void tokens_are_counted() {
        refused("{ country(code: \"IQ\") { " + "a ".repeat(11_000) + "} }", "10000 tokens");
    }

    @Test
    void the_nesting_of_a_document_is_limited() {
        refused("{ a(b: " + "[".repeat(600) + "]".repeat(600) + ") }", "500 levels");
    }

    /** Three hundred fragments keep validation busy for seconds. */
    @Test
    void fragments_are_counted_before_they_are_validated() {
        String fragments = IntStream.range(0, 101)
                .mapToObj(i -> "fragment f%d on Country { ...f%d ...f%d }".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(" "));
        refused("{ countries { ...f0 } } " + fragments, "the limit is 100");
    }

    @Test
    void an_invalid_document_within_the_limits_is_reported_as_invalid() {
        RefusedRequest.with("GRAPHQL_PARSE_FAILED", GraphQLClient.ask("{ countries { name }"));
    }

    private static void refused(String document, String limit) {
        JsonNode answer = GraphQLClient.ask(document);
        RefusedRequest.with("QUERY_TOO_COMPLEX", answer);
        assertThat(answer.path("errors")).hasSize(1);
        assertThat(answer.at("/errors/0/message").asText()).contains(limit);
    }
}
