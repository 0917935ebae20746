package org.ballotwatch.graphql.paging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cursors are opaque, so clients can only mix them up or forge them: neither reaches the database. */
@QuarkusTest
class ForgedCursorTest {
    private static final String SEPARATOR = "\u001f";
    private static final String UUID = "01a2017b-ea8b-7749-8e26-8c30a226f5dc";

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "nonsense", "%%%", "bm9uc2Vuc2U", "H0FBSEg", "_____w", "' or true; --"})
    void a_text_that_is_not_a_cursor_is_refused(String cursor) {
        RefusedRequest.with("INVALID_CURSOR", "after", after("incidents", cursor));
        RefusedRequest.with(
                "INVALID_CURSOR",
                "before",
                GraphQLClient.ask("query($c: String) { incidents(before: $c) { nodes { id } } }", Map.of("c", cursor)));
    }

    @Test
    void a_cursor_of_another_ordering_is_refused() {
        RefusedRequest.with(
                "INVALID_CURSOR",
                "after",
                GraphQLClient.ask(
                        "query($c: String) { incidents(orderBy: EARLIEST_FIRST, after: $c) { nodes { id } } }",
                        Map.of("c", cursor("incidents"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"elections", "sources", "people", "parties", "organizations"})
    void a_cursor_of_another_list_is_refused(String list) {
        RefusedRequest.with("INVALID_CURSOR", "after", after(list, cursor("incidents")));
        RefusedRequest.with("INVALID_CURSOR", "after", after("incidents", cursor(list)));
    }

    @Test
    void a_cursor_of_a_root_list_is_refused_beneath_an_election() {
        RefusedRequest.with(
                "INVALID_CURSOR",
                "after",
                GraphQLClient.ask(
                        "query($c: String) { elections { nodes { incidents(after: $c) { nodes { daysFromElection } } } } }",
                        Map.of("c", cursor("incidents"))));
    }

    // Some of these are dates and UUIDs to Java but not to PostgreSQL.
    @ParameterizedTest
    @CsvSource({
        "x, " + UUID,
        "2021-11-07, x",
        "2021-11-07, " + UUID + "'; --",
        "2021-11-07, 1-1-1-1-1",
        "2021-02-30, " + UUID,
        "0000-01-01, " + UUID,
        "-0001-01-01, " + UUID,
        "+999999999-12-31, " + UUID,
        "'', ''"
    })
    void a_cursor_with_the_right_digest_and_wrong_keys_is_refused(String day, String uuid) {
        RefusedRequest.with("INVALID_CURSOR", "after", after("incidents", forged("incidents", day, uuid)));
    }

    @Test
    void a_cursor_with_too_few_keys_or_too_many_is_refused() {
        RefusedRequest.with("INVALID_CURSOR", "after", after("incidents", forged("incidents", "2021-11-07")));
        RefusedRequest.with(
                "INVALID_CURSOR", "after", after("incidents", forged("incidents", "2021-11-07", UUID, "more")));
    }

    @Test
    void a_name_that_the_database_cannot_store_is_refused() {
        RefusedRequest.with("INVALID_CURSOR", "after", after("people", forged("people", "a\0b", UUID)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1.5", "2147483648", "\u0663", ""})
    void a_number_that_the_database_cannot_store_is_refused(String days) {
        String query = "query($c: String) { elections(first: 1) { nodes {"
                + " incidents(first: 1, after: $c) { nodes { daysFromElection } edges { cursor } } } } }";
        String real = GraphQLClient.data(query, Map.of())
                .at("/elections/nodes/0/incidents/edges/0/cursor")
                .asText();
        String forged = encoded(digest(real), days, UUID);
        RefusedRequest.with("INVALID_CURSOR", "after", GraphQLClient.ask(query, Map.of("c", forged)));
    }

    @Test
    void a_cursor_whose_row_was_deleted_keeps_its_position() {
        JsonNode page = after("incidents", forged("incidents", "2021-11-07", UUID));
        assertThat(page.at("/data/incidents/nodes")).isNotEmpty();
    }

    private static JsonNode after(String list, String cursor) {
        return GraphQLClient.ask(
                "query($c: String) { %s(first: 1, after: $c) { nodes { id } } }".formatted(list), Map.of("c", cursor));
    }

    private static String cursor(String list) {
        return GraphQLClient.data("{ %s(first: 1) { pageInfo { endCursor } } }".formatted(list), Map.of())
                .at("/" + list + "/pageInfo/endCursor")
                .asText();
    }

    private static String forged(String list, String... keys) {
        return encoded(digest(cursor(list)), keys);
    }

    private static String digest(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(SEPARATOR, 2)[0];
    }

    private static String encoded(String digest, String... keys) {
        String text = digest + SEPARATOR + String.join(SEPARATOR, keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
