package org.ballotwatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.RefusedRequest;
import org.ballotwatch.graphql.SqlStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The hits of a search, their order and their cost, and the searches that are refused. */
@QuarkusTest
class SearchTest {
    @Inject
    SqlStatements statements;

    @Test
    void a_record_is_listed_once_with_its_best_matching_name() {
        SearchResults found = SearchResults.by("al-Kadhimi", Map.of("kinds", List.of("PERSON")));
        assertThat(found.each("/record/id")).doesNotHaveDuplicates();
        assertThat(found.matched().get(0)).isEqualTo("Kadhimi");
    }

    @Test
    void a_filter_by_kinds_excludes_other_kinds() {
        assertThat(SearchResults.by("Iraq").each("/kind")).contains("COUNTRY", "PLACE");
        assertThat(SearchResults.by("Iraq", Map.of("kinds", List.of("PLACE", "PARTY", "PLACE")))
                        .each("/kind"))
                .contains("PLACE", "PARTY")
                .doesNotContain("COUNTRY", "INCIDENT");
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition_in_both_directions() {
        SearchResults whole = SearchResults.by("election results", Map.of("first", 100));
        List<String> all = whole.each("/record/id");
        assertThat(all).hasSizeGreaterThan(10).hasSize(whole.total());
        assertThat(whole.each("/score"))
                .isSortedAccordingTo((a, b) -> Double.compare(Double.parseDouble(b), Double.parseDouble(a)));
        assertThat(paged("first", "after", "/pageInfo/endCursor", "/pageInfo/hasNextPage"))
                .isEqualTo(all);
        List<String> backward = paged("last", "before", "/pageInfo/startCursor", "/pageInfo/hasPreviousPage");
        assertThat(backward).containsExactlyInAnyOrderElementsOf(all);
    }

    private static List<String> paged(String size, String cursor, String next, String more) {
        List<String> seen = new ArrayList<>();
        SearchResults page = SearchResults.by("election results", Map.of(size, 7));
        seen.addAll(page.each("/record/id"));
        while (page.page().at(more).asBoolean()) {
            page = SearchResults.by(
                    "election results",
                    Map.of(size, 7, cursor, page.page().at(next).asText()));
            seen.addAll(page.each("/record/id"));
        }
        return seen;
    }

    @Test
    void a_cursor_belongs_to_the_text_and_the_kinds_it_was_made_with() {
        String cursor = SearchResults.by("attack", Map.of("first", 1))
                .page()
                .at("/pageInfo/endCursor")
                .asText();
        assertThat(SearchResults.by("attack", Map.of("after", cursor)).matched())
                .isNotEmpty();
        RefusedRequest.with("INVALID_CURSOR", "after", SearchResults.answer("attacks", Map.of("after", cursor)));
        RefusedRequest.with(
                "INVALID_CURSOR",
                "after",
                SearchResults.answer("attack", Map.of("after", cursor, "kinds", List.of("INCIDENT"))));
    }

    // The search, the count, and one read per kind of id; a person and a party have the same.
    @ParameterizedTest
    @CsvSource({"Kadhimi, 1", "Iraq, 100", "election results, 100", "Zzyzx, 100"})
    void the_number_of_statements_does_not_grow_with_the_number_of_hits(String text, int first) {
        statements.forget();
        SearchResults found = SearchResults.by(text, Map.of("first", first));
        long kinds = found.each("/kind").stream()
                .map(kind -> RecordKind.valueOf(kind).node)
                .filter(node -> node != RecordKind.COUNTRY.node) // countries are in memory
                .distinct()
                .count();
        assertThat(statements.seen()).hasSize(2 + (int) kinds);
    }

    @Test
    void fields_that_are_not_selected_are_not_read() {
        statements.forget();
        assertThat(org.ballotwatch.graphql.GraphQLClient.data(
                                "{ search(text: \"Kadhimi\") { nodes { matchedText } } }", Map.of())
                        .at("/search/nodes"))
                .isNotEmpty();
        assertThat(statements.seen()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "%", "_%_", "?!", "—", "'"})
    void a_text_without_a_letter_or_digit_is_refused(String text) {
        RefusedRequest.with("INVALID_ARGUMENT", "text", SearchResults.answer(text, Map.of()));
    }

    @Test
    void a_text_that_is_too_long_is_refused() {
        RefusedRequest.with("INVALID_ARGUMENT", "text", SearchResults.answer("a".repeat(201), Map.of()));
        assertThat(SearchResults.by("ab ".repeat(66)).total()).isNotNegative();
    }

    @Test
    void an_empty_list_of_kinds_too_large_a_page_and_a_foreign_character_are_refused() {
        RefusedRequest.with("INVALID_ARGUMENT", "kinds", SearchResults.answer("Iraq", Map.of("kinds", List.of())));
        RefusedRequest.with("PAGE_TOO_LARGE", "first", SearchResults.answer("Iraq", Map.of("first", 101)));
        RefusedRequest.with("INVALID_ARGUMENT", "text", SearchResults.answer("Ira\0q", Map.of()));
        RefusedRequest.with(
                "GRAPHQL_VALIDATION_FAILED",
                SearchResults.answer("Iraq", Map.of("kinds", Collections.singletonList("REPORT"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%adhimi", "Kadhim_", "'; drop table incident; --", "a' | 'b", "x\\", "!a & (b", "$1", ":text", "al",
                        "the",
                "a", "é", "ʿ", "½a", "ŉ", "ß", "日本", "12", "0", "𝔎"
            })
    void special_characters_are_literal(String text) {
        assertThat(SearchResults.answer(text, Map.of())
                        .path("data")
                        .path("search")
                        .path("nodes")
                        .isArray())
                .isTrue();
    }

    @Test
    void wildcards_are_literal() {
        assertThat(SearchResults.by("K%i").matched()).doesNotContain("Kadhimi", "Kazimi");
        assertThat(SearchResults.by("Kadhim_").matched()).contains("Kadhimi"); // as Kadhim would
    }
}
