package org.ballotwatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ballotwatch.database.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The search follows the stored data, and a word in very many texts does not hide other hits. */
@QuarkusTest
class SearchKeptTest {
    private static final String ID = "00000000-0000-4000-8000-0000005ea5c5";
    private static final String OTHER = "00000000-0000-4000-8000-0000005ea5c6";

    @Inject
    Sql sql;

    @AfterEach
    void clear() {
        sql.run("delete from incident where title ~ '(?i)quagga'");
        sql.run("delete from actor where id in (?::uuid, ?::uuid)", ID, OTHER);
    }

    @Test
    void a_record_is_found_by_its_new_name_and_no_longer_by_the_old() {
        person(ID, "Quagga Bontebok");
        assertThat(SearchResults.by("Quagga").matched()).containsExactly("Quagga Bontebok");
        sql.run("update actor set name = 'Klipspringer' where id = ?::uuid", ID);
        assertThat(SearchResults.by("Quagga").matched()).isEmpty();
        assertThat(SearchResults.by("Klipspringer").matched()).containsExactly("Klipspringer");
        sql.run("delete from actor where id = ?::uuid", ID);
        assertThat(SearchResults.by("Klipspringer").matched()).isEmpty();
        assertThat(traces("klipspringer")).isZero();
    }

    @Test
    void a_further_name_finds_its_record() {
        person(ID, "Quagga Bontebok");
        person(OTHER, "Klipspringer");
        sql.run(
                "insert into actor_name (id, actor_id, name, kind) values (gen_random_uuid(), ?::uuid, 'Zorilla', 'SHORT')",
                ID);
        String first = SearchResults.by("Quagga").each("/record/id").get(0);
        assertThat(SearchResults.by("Zorilla").each("/record/id")).containsExactly(first);
        sql.run("update actor_name set actor_id = ?::uuid where name = 'Zorilla'", OTHER);
        assertThat(SearchResults.by("Zorilla").each("/record/id")).hasSize(1).doesNotContain(first);
        sql.run("delete from actor_name where name = 'Zorilla'");
        assertThat(SearchResults.by("Zorilla").matched()).isEmpty();
    }

    @Test
    void a_title_equal_to_the_search_text_precedes_hundreds_that_contain_it() {
        incident("Quagga"); // the oldest, which no list of the newest would contain
        quaggas(400);
        SearchResults found = SearchResults.by("quagga");
        assertThat(found.matched().get(0)).isEqualTo("Quagga");
        assertThat(found.total()).isBetween(200, 300);
    }

    @Test
    void two_words_are_found_together_even_if_hundreds_of_titles_contain_one() {
        incident("Klipspringer near a quagga");
        quaggas(400);
        SearchResults found = SearchResults.by("quagga klipspringer");
        assertThat(found.matched().get(0)).isEqualTo("Klipspringer near a quagga");
        assertThat(found.page().at("/nodes/0/score").asDouble()).isGreaterThan(0.9);
    }

    @Test
    void pages_of_many_hits_with_the_same_score_follow_each_other() {
        quaggas(120);
        List<String> first = SearchResults.by("quagga", Map.of("first", 100)).each("/record/id");
        String cursor = SearchResults.by("quagga", Map.of("first", 100))
                .page()
                .at("/pageInfo/endCursor")
                .asText();
        List<String> rest = SearchResults.by("quagga", Map.of("first", 100, "after", cursor))
                .each("/record/id");
        assertThat(first).hasSize(100).doesNotHaveDuplicates();
        assertThat(rest).hasSize(20).doesNotContainAnyElementsOf(first);
    }

    // The length of a title is unlimited, but that of a word in an index is not.
    @Test
    void a_title_of_one_very_long_word_is_stored_and_found() {
        incident("quagga" + "a".repeat(5000));
        incident("quagga " + "ab".repeat(60) + " end");
        assertThat(SearchResults.by("quagga" + "a".repeat(100)).matched().get(0))
                .hasSize(5006);
        assertThat(SearchResults.by("quagga end").total()).isPositive();
    }

    private void person(String id, String name) {
        sql.run("insert into actor (id, actor_kind, name) values (?::uuid, 'PERSON', ?)", id, name);
    }

    private void incident(String title) {
        incidents("values (?)", title);
    }

    private void quaggas(int number) {
        incidents("select 'Quagga seen on day ' || n from generate_series(1, ?) as n", number);
    }

    private void incidents(String titles, Object argument) {
        sql.run(
                "insert into incident (id, title, country_id, type, starts_on, ends_on)"
                        + " select gen_random_uuid(), t.title, c.id, 'OTHER', '2001-01-01', '2001-01-01'"
                        + " from (" + titles + ") as t (title) cross join country c where c.code = 'PN'",
                argument);
    }

    private int traces(String word) {
        return Integer.parseInt(sql.value(
                "select (select count(*) from search_posting where word = ?)"
                        + " + (select count(*) from search_entry where opening = ?)",
                word,
                word));
    }
}
