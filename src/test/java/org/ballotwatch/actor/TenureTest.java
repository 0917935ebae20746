package org.ballotwatch.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ballotwatch.dataset.casebook.CasebookFolder;
import org.ballotwatch.dataset.casebook.Loading;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.SqlStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class TenureTest {
    @Inject
    Loading loading;

    @Inject
    SqlStatements statements;

    @TempDir
    Path folder;

    @AfterEach
    void remove_the_casebook() {
        loading.takeOut("tenures", "TN-");
    }

    @Test
    void an_office_is_shown_as_the_service_knew_it_at_the_time() {
        CasebookFolder book = CasebookFolder.example(folder, "tenures", "TN-", "AX");
        loading.load(book, Instant.parse("2023-06-01T00:00:00Z"));
        loading.load(book.set("tenures.csv", 2, "until", "2023-06-30"), Instant.parse("2023-07-01T00:00:00Z"));

        assertThat(offices("recordedAsOf: \"2023-05-31T00:00:00Z\"")).isEmpty();
        assertThat(offices("recordedAsOf: \"2023-06-15T00:00:00Z\"")).containsExactly("null", "null");
        assertThat(offices("recordedAsOf: \"2023-07-02T00:00:00Z\"")).containsExactly("2023-06-30", "null");
        assertThat(offices("on: \"2023-07-01\"")).isEmpty();
        assertThat(offices("asOf: \"2023-05-08\"")).containsExactly("2023-06-30");
    }

    private static List<String> offices(String arguments) {
        return GraphQLClient.data(
                        "{ person(externalId: {scheme: \"casebook\", value: \"TN-harbourmaster\"}) { tenures("
                                + arguments + ") { until } } }",
                        Map.of())
                .at("/person/tenures")
                .findValues("until")
                .stream()
                .map(until -> until.asText())
                .toList();
    }

    @Test
    void the_offices_of_all_people_cost_as_much_as_those_of_one() {
        assertThat(
                        cost(
                                "{ people(first: 1) { nodes { tenures { role organization { name } source { publisher } } } } }"))
                .isEqualTo(cost("{ people(first: 50) { nodes { tenures { role organization { name }"
                        + " source { publisher } } } } }"))
                .isEqualTo(2);
        assertThat(cost("{ parties(first: 50) { nodes { relations { relation party { name } other { name }"
                        + " source { publisher } } } } }"))
                .isEqualTo(2);
    }

    @Test
    void sources_and_headers_are_read_only_if_selected() {
        statements.forget();
        GraphQLClient.data("{ people { nodes { tenures { role } } } }", Map.of());
        assertThat(statements.seen()).noneMatch(sql -> sql.contains("s.publisher"));
    }

    private int cost(String query) {
        statements.forget();
        GraphQLClient.data(query, Map.of());
        return statements.seen().size();
    }
}
