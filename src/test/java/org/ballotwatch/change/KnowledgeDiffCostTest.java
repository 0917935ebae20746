package org.ballotwatch.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.SqlStatements;
import org.junit.jupiter.api.Test;

/** Compared data is read once, however many events and days are compared. */
@QuarkusTest
class KnowledgeDiffCostTest {
    private static final String DIFF =
            "knowledgeDiff(from: \"2021-11-06\", to: \"2021-12-31\") { field reports { source { publisher } } }";

    @Inject
    SqlStatements statements;

    @Test
    void one_incident_costs_as_many_statements_as_fifty() {
        assertThat(asked("{ incidents(first: 1) { nodes { " + DIFF + " } } }")).isEqualTo(8);
        assertThat(asked("{ incidents(first: 50) { nodes { " + DIFF + " } } }")).isEqualTo(8);
    }

    @Test
    void one_election_costs_as_many_statements_as_all() {
        assertThat(asked("{ elections(first: 1) { nodes { " + DIFF + " } } }")).isEqualTo(9);
        assertThat(asked("{ elections { nodes { " + DIFF + " } } }")).isEqualTo(9);
    }

    @Test
    void nothing_is_read_if_both_days_are_the_same() {
        String query =
                "{ incidents(first: 5) { nodes { knowledgeDiff(from: \"2021-11-06\", to: \"2021-11-06\") { field } } } }";
        assertThat(asked(query)).isEqualTo(1);
    }

    @Test
    void the_stages_of_all_elections_cost_one_statement_per_day() {
        String query = "{ elections { nodes { a: stageOn(date: \"2021-10-11\") b: stageOn(date: \"2022-10-11\") } } }";
        assertThat(asked(query)).isEqualTo(3);
        JsonNode stages = GraphQLClient.data(query, Map.of()).at("/elections/nodes/0");
        assertThat(stages.get("a").asText()).isEqualTo("UNOFFICIAL_PARTIAL");
        assertThat(stages.get("b").asText()).isEqualTo("CERTIFIED");
    }

    private int asked(String query) {
        statements.forget();
        GraphQLClient.data(query, Map.of());
        return statements.seen().size();
    }
}
