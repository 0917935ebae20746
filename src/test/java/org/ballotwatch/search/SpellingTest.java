package org.ballotwatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ballotwatch.database.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A record is found under any spelling of its name. */
@QuarkusTest
class SpellingTest {
    @Inject
    Sql sql;

    @ParameterizedTest
    @CsvSource({
        "Kadhimi, Mustafa al-Kadhimi",
        "kadhimi, Mustafa al-Kadhimi",
        "Kazemi, Mustafa al-Kadhimi",
        "al-Kazimi, Mustafa al-Kadhimi",
        "Alkadhimi, Mustafa al-Kadhimi",
        "al-Kāẓimī, Mustafa al-Kadhimi",
        "الكاظمي, Mustafa al-Kadhimi",
        "مصطفى الكاظمي, Mustafa al-Kadhimi",
        "Moustapha Kadhemy, Mustafa al-Kadhimi",
        "Kadimi, Mustafa al-Kadhimi",
        "Kahdimi, Mustafa al-Kadhimi",
        "Hadi Ameri, Hadi al-Amiri",
        "هادي العامري, Hadi al-Amiri",
        "Muqtada as-Sadr, Moqtada al-Sadr",
        "Moktada Sadr, Moqtada al-Sadr",
        "مقتدى الصدر, Moqtada al-Sadr",
        "Barham Saleh, Barham Salih",
        "برهم صالح, Barham Salih",
        "قاسم الاعرجي, Qasim al-Araji",
        "Qassem al-Araji, Qasim al-Araji",
        "Mohammed Halboosi, Mohamed al-Halbousi",
        "محمد الحلبوسي, Mohamed al-Halbousi",
        "Fateh, Fatah Alliance",
        "الفتح, Fatah Alliance",
        "al-Fath, Fatah Alliance",
        "Sadrist, Sadrist Movement",
        "تيار صدري, Sadrist Movement",
        "Asaib ahl al-Hak, Asa'ib Ahl al-Haq",
        "Kataeb Hizballah, Kata'ib Hezbollah",
        "sadri, Sadrist Movement"
    })
    void a_name_in_another_spelling_or_script_is_found(String text, String name) {
        List<String> kinds = List.of("PERSON", "PARTY", "ORGANIZATION");
        assertThat(SearchResults.by(text, Map.of("kinds", kinds))
                        .each("/record/id")
                        .get(0))
                .isEqualTo(idOf(name));
    }

    // The same name in three alphabets, none of which is in the casebook.
    @ParameterizedTest
    @CsvSource({"Łukašenka", "Lukasenka", "Lukashenko", "Lukaschenko", "Лукашенко", "Лукашэнка"})
    void accents_and_other_alphabets_do_not_matter(String text) {
        String person = "00000000-0000-4000-8000-0000005ea5c4";
        for (String stored : List.of("Alaksandr Łukašenka", "Alexander Lukashenko", "Александр Лукашенко")) {
            sql.run("insert into actor (id, actor_kind, name) values (?::uuid, 'PERSON', ?)", person, stored);
            try {
                assertThat(SearchResults.by(text).matched()).as(stored).contains(stored);
            } finally {
                sql.run("delete from actor where id = ?::uuid", person);
            }
        }
    }

    @Test
    void a_word_is_found_by_its_prefix() {
        assertThat(SearchResults.by("Kadh").best()).isEqualTo("Mustafa al-Kadhimi");
    }

    // The office has two of the three words, and no person has more than one: the rarest weighs most.
    @Test
    void a_person_is_found_by_a_name_next_to_frequent_words() {
        assertThat(SearchResults.by("Prime Minister Kazemi", Map.of("kinds", List.of("PERSON")))
                        .best())
                .isEqualTo("Mustafa al-Kadhimi");
    }

    @Test
    void an_exact_name_precedes_similar_sounding_ones() {
        SearchResults found = SearchResults.by("Kazimi");
        assertThat(found.matched().get(0)).isEqualTo("Kazimi");
        assertThat(found.page().at("/nodes/0/score").asDouble()).isEqualTo(1.0);
    }

    @Test
    void a_number_is_found_only_in_its_exact_form() {
        assertThat(SearchResults.by("election 2018").matched()).isNotEmpty();
        assertThat(SearchResults.by("20211").total()).isZero();
    }

    private String idOf(String name) {
        String found = SearchResults.by(name, Map.of("kinds", List.of("PERSON", "PARTY", "ORGANIZATION")))
                .each("/record/id")
                .get(0);
        assertThat(sql.value("select count(*) from actor where name = ?", name)).isEqualTo("1");
        return found;
    }
}
