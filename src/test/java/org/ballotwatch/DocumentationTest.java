package org.ballotwatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballotwatch.identity.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README and the pages under src/docs: quoted answers match the service's, and no link is dead. */
@QuarkusTest
class DocumentationTest {
    private static final Path README = Path.of("README.md");

    /** A newcomer reads it in two minutes. */
    private static final int README_BYTES = 6 * 1024;

    private static final Pattern EXAMPLE =
            Pattern.compile("(?s)```graphql\n((?:(?!```).)*)```\n\n```json\n((?:(?!```).)*)```");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)[^)]*\\)");

    private static final Path SCHEMA = Path.of("src/main/resources/schema.graphql");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

    /** A rule, which is a value and no name. */
    private static final Pattern RULE = Pattern.compile("[a-z]+(-[a-z]+)+");

    private static final ObjectMapper JSON = new ObjectMapper();

    record Example(String page, String query, String answer) {
        @Override
        public String toString() {
            return page;
        }
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("src/docs"))) {
            List<Path> pages = docs.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(README, Path.of(".github/CONTRIBUTING.md")), pages.stream());
        }
    }

    static Stream<Example> examples() throws IOException {
        return pages().flatMap(page -> EXAMPLE.matcher(read(page))
                .results()
                .map(match -> new Example(page.toString(), match.group(1), match.group(2))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_gives_the_answer_printed_below_it(Example example) throws IOException {
        JsonNode answer = JSON.readTree(RestAssured.given()
                .contentType("application/json")
                .body(Map.of("query", example.query()))
                .post("/graphql")
                .asString());
        assertThat(answer).isEqualTo(JSON.readTree(example.answer()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_to_a_file_resolves(Path page) {
        assertThat(LINK.matcher(read(page)).results().map(match -> match.group(1)))
                .allMatch(target -> Files.exists(page.resolveSibling(target)));
    }

    /** A name in the tour is copied into a query. */
    @Test
    void every_name_in_the_tour_of_the_schema_is_in_the_schema() throws IOException {
        Set<String> names = WORD.matcher(TEXT.matcher(Files.readString(SCHEMA)).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        Set<String> schemes = Arrays.stream(Scheme.values()).map(Scheme::text).collect(Collectors.toSet());
        String tour = EXAMPLE.matcher(read(Path.of("src/docs/schema.md"))).replaceAll("");
        List<String> quoted = CODE.matcher(tour)
                .results()
                .map(match -> match.group(1))
                .filter(code -> !schemes.contains(code) && !code.endsWith(".graphql"))
                .filter(code -> !RULE.matcher(code).matches())
                .flatMap(code -> WORD.matcher(TEXT.matcher(code).replaceAll("")).results())
                .map(MatchResult::group)
                .toList();
        assertThat(quoted).contains("knowledgeDiff", "field").isSubsetOf(names);
    }

    @Test
    void the_readme_is_short_and_has_an_example() throws IOException {
        assertThat(Files.size(README)).isLessThanOrEqualTo(README_BYTES);
        assertThat(examples()).anyMatch(example -> example.page().equals("README.md"));
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
