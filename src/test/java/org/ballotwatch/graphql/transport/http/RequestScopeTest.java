package org.ballotwatch.graphql.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Resolvers can get their request, also after reads, and always get their own. */
@QuarkusTest
class RequestScopeTest {
    /** Three levels, each read after the one above, and two root fields side by side. */
    private static final String NESTED = """
            { incidents(first: 3) { nodes { elections { election { incidents(first: 2) { nodes { incident { title } } } } } } }
              elections(first: 2) { nodes { incidents(first: 2) { nodes { incident { title } } } } } }
            """;

    @Inject
    VisitWitness witness;

    @BeforeEach
    void forget() {
        witness.forget();
    }

    @Test
    void resolvers_at_every_level_share_one_request_scope() {
        ask("one");
        assertThat(witness.seen("one")).hasSizeGreaterThan(4);
        assertThat(Set.copyOf(witness.seen("one"))).hasSize(1);
        assertThat(witness.seen("nobody")).isEmpty();
    }

    @Test
    void concurrent_requests_have_separate_scopes() {
        IntStream.range(0, 40).parallel().forEach(i -> ask("many" + i));
        List<String> first = IntStream.range(0, 40)
                .mapToObj(i -> witness.seen("many" + i))
                .peek(seen -> assertThat(seen).isNotEmpty().containsOnly(seen.get(0)))
                .map(seen -> seen.get(0))
                .toList();
        assertThat(first).doesNotHaveDuplicates();
    }

    @Test
    void a_scope_ends_with_its_request() {
        int before = Visit.ENDED.get();
        ask("ends");
        // It ends before the answer is sent.
        assertThat(Visit.ENDED).hasValue(before + 1);
    }

    private static void ask(String mark) {
        var request = GraphQLClient.post(GraphQLClient.body(NESTED, Map.of()), GraphQLClient.JSON_TYPE)
                .header("X-Mark", mark);
        assertThat(GraphQLClient.json(GraphQLClient.send(request)).path("errors"))
                .isEmpty();
    }
}
