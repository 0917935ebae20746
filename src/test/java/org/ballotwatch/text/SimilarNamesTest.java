package org.ballotwatch.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarNamesTest {
    /** What was written, what exists, and what is suggested in this order. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            PROTESTT        | ARREST THREAT PEACEFUL_PROTEST PROTEST_BAN OTHER            | PEACEFUL_PROTEST PROTEST_BAN
            PROTESTT        | ARREST PROTEST PROTEST_BAN                                  | PROTEST
            incident        | elections incidents incidentStats                           | incidents
            seat            | seats seatShare vote                                        | seats
            incidents       | incident timeline                                           | incident
            titel           | title type types                                            | title
            ttle            | title type                                                  | title
            tittle          | title type                                                  | title
            tutle           | title type                                                  | title
            TITLE           | title type                                                  | title
            starts_on       | startsOn endsOn startsAtTime                                | startsOn
            startson        | startsOn endsOn                                             | startsOn
            ATACK           | ATTACK CYBER_ATTACK RAID                                    | ATTACK
            Attack          | ATTACK CYBER_ATTACK RAID                                    | ATTACK
            LATEST          | EARLIEST_FIRST LATEST_FIRST                                 | LATEST_FIRST
            desc            | description displayName                                     | description
            disagree        | disagreement voices                                         | disagreement
            incidentTitle   | title type incidents                                        | title incidents
            killed          | minKilled minVoices                                         | minKilled
            Incidnet        | Incident IncidentEdge Election                              | Incident
            skp             | skip include                                                | skip
            nation          | actor country dataset label roles                           |
            ABC             | ABDUCTION RAID COUP                                         |
            xyzzy           | title type                                                  |
            n               | first last                                                  |
            b               | a                                                           |
            iff             | if                                                          | if
            """)
    void the_nearest_names_come_first_and_none_is_far(String unknown, String names, String suggested) {
        assertThat(SimilarNames.of(unknown, words(names))).isEqualTo(words(suggested));
    }

    @Test
    void three_names_are_suggested_at_most_in_the_order_of_their_letters() {
        assertThat(SimilarNames.of("bat", List.of("rat", "cat", "hat", "fat"))).containsExactly("cat", "fat", "hat");
    }

    @Test
    void the_question_has_all_suggestions_and_is_left_out_without_any() {
        assertThat(SimilarNames.question("bat", List.of("cat", "hat"))).isEqualTo(". Did you mean 'cat' or 'hat'?");
        assertThat(SimilarNames.question("bat", List.of("election"))).isEmpty();
    }

    // Comparisons take quadratic time.
    @Test
    void a_text_that_is_no_name_is_compared_with_none() {
        String text = "a".repeat(101);
        assertThat(SimilarNames.of(text, List.of(text + "b"))).isEmpty();
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }
}
