package org.ballotwatch.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.Test;

/** Documents that cost more to read than any query does to answer. */
@QuarkusTest
class DocumentLimitsTest {
    @Test
    void a_document_may_be_long_but_not_endless() {
        refused("{ __typename } #" + "x".repeat(50_000), "50000 characters");
    }

    /** Ten thousand digits keep the parser busy for seconds. */
    @Test
    void a_number_may_not_be_endless() {
        refused("{ incidents(first: " + "1".repeat(41) + ") { totalCount } }", "40 digits");
    }

    @Test
    void tokens_are_counted() {
        refused("{ country(code: \"IQ\") { " + "a ".repeat(11_000) + "} }", "10000 tokens");
    }

    @Test
    void a_document_may_not_nest_without_end() {
        refused("{ a(b: " + "[".repeat(600) + "]".repeat(600) + ") }", "500 levels");
    }

    /** Three hundred keep validation busy for seconds. */
    @Test
    void fragments_are_counted_before_they_are_validated() {
        String fragments = IntStream.range(0, 101)
                .mapToObj(i -> "fragment f%d on Country { ...f%d ...f%d }".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(" "));
        refused("{ countries { ...f0 } } " + fragments, "the limit is 100");
    }

    @Test
    void what_is_merely_wrong_is_still_called_wrong() {
        RefusedRequest.with("GRAPHQL_PARSE_FAILED", GraphQLClient.ask("{ countries { name }"));
    }

    private static void refused(String document, String limit) {
        JsonNode answer = GraphQLClient.ask(document);
        RefusedRequest.with("QUERY_TOO_COMPLEX", answer);
        assertThat(answer.path("errors")).hasSize(1);
        assertThat(answer.at("/errors/0/message").asText()).contains(limit);
    }
}
