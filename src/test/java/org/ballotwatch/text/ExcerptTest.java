package org.ballotwatch.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A quoted value must not look like another log entry, nor fill the log. */
class ExcerptTest {
    @Test
    void invisible_characters_are_shown_by_name_or_number() {
        assertThat(Excerpt.of("a\nERROR\r\tb")).isEqualTo("a\\nERROR\\r\\tb");
        assertThat(Excerpt.of("\u001b[31m \0 \u202e \u2028 \ud800"))
                .isEqualTo("\\u001b[31m \\u0000 \\u202e \\u2028 \\ud800");
    }

    @Test
    void letters_of_every_script_are_shown() {
        assertThat(Excerpt.of("السلام 選挙 😀")).isEqualTo("السلام 選挙 😀");
    }

    @Test
    void a_value_is_cut_at_80_characters() {
        assertThat(Excerpt.of("😀".repeat(80))).isEqualTo("😀".repeat(80));
        assertThat(Excerpt.quoted("😀".repeat(81))).isEqualTo("'" + "😀".repeat(80) + "…'");
    }
}
