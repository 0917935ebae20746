package org.ballotwatch.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballotwatch.finding.RuleStatements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every query in src/test/resources/graphql has its expected answer (.json) and its SQL (.sql) next to it, so that a
 * change of either shows in a diff. Statements are sorted, since independent edges may overtake each other. {@code
 * ./mvnw test -Dtest=GoldenTest -Dgolden.update} writes both anew.
 */
@QuarkusTest
class GoldenTest {
    private static final Path CASES = Path.of("src/test/resources/graphql");
    private static final boolean UPDATE = System.getProperty("golden.update") != null;
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Values that differ in every database, so only their presence can be compared. */
    private static final Set<String> VOLATILE =
            Set.of("id", "recordId", "at", "cursor", "startCursor", "endCursor", "recordedAt", "traceId");

    @Inject
    SqlStatements statements;

    @Inject
    ColumnLists columns;

    @Inject
    RuleStatements rules;

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_query_returns_the_expected_answer_with_the_expected_statements(Path query) throws IOException {
        statements.forget();
        compare(beside(query, ".json"), answer(query));
        compare(beside(query, ".sql"), cost(statements.seen()));
    }

    /** The statements, but of those of finding rules their number alone: a new rule then adds a line. */
    private String cost(List<String> sent) {
        SortedMap<String, Integer> ofRules = new TreeMap<>();
        List<String> others = rules.others(sent, ofRules);
        StringBuilder cost = new StringBuilder("-- " + others.size() + " statement(s)\n");
        ofRules.forEach((rule, number) -> cost.append("-- and of rule ")
                .append(rule)
                .append(": ")
                .append(number)
                .append('\n'));
        return cost + others.stream().map(columns::shortened).sorted().collect(Collectors.joining(";\n\n", "", ";\n"));
    }

    static String answer(Path query) throws IOException {
        String answer = RestAssured.given()
                .contentType("application/json")
                .body(Map.of("query", Files.readString(query)))
                .post("/graphql")
                .asString();
        JsonNode json = JSON.readTree(answer);
        mask(json);
        return JSON.writeValueAsString(json) + "\n";
    }

    private static void compare(Path golden, String actual) throws IOException {
        if (UPDATE) {
            Files.writeString(golden, actual);
        }
        assertThat(actual).as(golden.toString()).isEqualTo(Files.readString(golden));
    }

    static Path beside(Path query, String ending) {
        return query.resolveSibling(query.getFileName().toString().replace(".graphql", ending));
    }

    private static void mask(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : VOLATILE) {
                if (object.hasNonNull(name)) {
                    object.put(name, "…");
                }
            }
        }
        node.forEach(GoldenTest::mask);
    }
}
