package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service's earlier state can still be queried, even if a casebook has since removed parts of it. */
@QuarkusTest
class CasebookHistoryTest {
    private static final Instant FIRST = Instant.parse("2024-01-01T10:00:00Z");
    private static final Instant SECOND = Instant.parse("2024-02-01T10:00:00Z");
    private static final String SECOND_VERSION = "name=history\ntitle=Invented\nversion=2\n";

    @Inject
    Loading loading;

    @TempDir
    Path folder;

    private CasebookFolder book;

    @BeforeEach
    void load_the_casebook() {
        book = CasebookFolder.example(folder, "history", "HI-", "FO");
        loading.load(book, FIRST);
        book.with("casebook.properties", SECOND_VERSION);
    }

    @AfterEach
    void remove_the_casebook() {
        loading.takeOut("history", "HI-");
    }

    @Test
    void each_moment_of_the_service_has_its_own_answer() {
        loading.load(book.set("results.csv", 4, "best", "3").set("results.csv", 4, "low", "3"), SECOND);

        assertThat(seatsOfTheShoreList("2023-12-31T00:00:00Z")).isEmpty();
        assertThat(seatsOfTheShoreList("2024-01-01T10:00:00Z")).containsExactly(4);
        assertThat(seatsOfTheShoreList("2024-02-01T09:59:59Z")).containsExactly(4);
        assertThat(seatsOfTheShoreList("2024-02-01T10:00:00Z")).containsExactly(3);
        assertThat(seatsOfTheShoreList(null)).containsExactly(3);
    }

    private static List<Integer> seatsOfTheShoreList(String recordedAsOf) {
        String query = """
                { election(externalId: {scheme: "casebook", value: "HI-2023-05-07"} %s) {
                    results { party { name } seats { best } } } }""".formatted(recordedAsOf == null ? "" : "recordedAsOf: \"" + recordedAsOf + "\"");
        return RestAssured.given()
                .contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .jsonPath()
                .getList("data.election.results.findAll { it.party.name == 'Shore List' }.seats.best", Integer.class);
    }
}
