package org.ballotwatch.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(ints = {0x07, '\t', 0x1B, 0x7F, 0x9B, 0x202A, 0x202E, 0x2066, 0x2069})
    void control_characters_and_changes_of_direction_are_refused_in_any_text(int character) {
        String text = "a" + Character.toString(character) + "b";
        assertThat(PlainText.faultOfLine(text)).contains("(U+%04X)".formatted(character));
        assertThat(PlainText.faultOfLines(text)).isEqualTo(PlainText.faultOfLine(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {'\n', '\r', 0x85, 0x2028, 0x2029})
    void line_breaks_are_refused_in_a_line(int character) {
        String text = "a" + Character.toString(character) + "b";
        assertThat(PlainText.faultOfLine(text)).isEqualTo("has a line break (U+%04X), but must be one line", character);
        assertThat(PlainText.faultOfLines(text)).isNull();
    }

    /** Joiners and marks of direction; the second name is Kurdish. */
    @ParameterizedTest
    @ValueSource(strings = {"", "مصطفى\u200f الكاظمي\u200e", "یه\u200cکێتی", "Nechîrvan 🗳"})
    void names_of_all_scripts_are_lines(String name) {
        assertThat(PlainText.faultOfLine(name)).isNull();
    }

    @Test
    void the_fault_is_the_rest_of_a_sentence() {
        assertThat(PlainText.faultOfLine("\u0007")).isEqualTo("has a control character (U+0007); leave it out");
        assertThat(PlainText.faultOfLine("\u202e")).isEqualTo("has a change of direction (U+202E); leave it out");
    }
}
