package org.ballotwatch.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in the history: one visible line, and never a name that the service itself uses. */
class DisplayNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "casebook iraq-2021",
                "Casebook iraq-2021",
                "casebook:iraq-2021",
                "casebook\u00a0iraq-2021",
                "ｃａｓｅｂｏｏｋ iraq-2021",
                "«casebook» iraq-2021",
                "casebook",
                "rule within-six-months",
                "user root",
                "root",
                "ROOT",
                " system ",
                "database",
                "first  start of the service",
            })
    void names_of_the_service_are_reserved(String name) {
        assertThat(DisplayName.isReserved(name)).isTrue();
        assertThat(DisplayName.shown(name, "x")).startsWith("user ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"casebooks team", "Ruler of things", "importer", "database importer", "root-bot", "بيان", "Ł"})
    void other_names_are_accepted(String name) {
        assertThat(DisplayName.isReserved(name)).isFalse();
        assertThat(DisplayName.shown(name, "x")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 9, 0x0A, 0x0D, 0x7F, 0x85, 0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x200B, 0x200D, 0x200E, 0x2028,
                0x202E, 0x2060, 0x2066, 0x2800, 0x3164, 0xD800, 0xE000, 0xFE0F, 0xFEFF, 0xFFA0, 0xE0041, 0xE0100,
                0x10FFFF
            })
    void invisible_characters_are_detected(int character) {
        String hidden = Character.toString(character);
        assertThat(DisplayName.isVisible("an" + hidden + "na")).isFalse();
        assertThat(DisplayName.shown(hidden + "an" + hidden + "na" + hidden, "x"))
                .isIn("anna", "an na");
        assertThat(DisplayName.shown("ro" + hidden + "ot", "x")).isIn("user root", "ro ot");
        assertThat(DisplayName.shown(hidden, "somebody")).isEqualTo("somebody");
    }

    @ParameterizedTest
    @CsvSource({"Anna, ANNA", "Ångström, 'A\u030angström'", "ﬁle, FILE", "straße, STRASSE", "'a  b', 'A B'"})
    void names_that_look_alike_are_equal(String one, String other) {
        assertThat(DisplayName.folded(one)).isEqualTo(DisplayName.folded(other));
    }

    @Test
    void a_long_name_is_cut() {
        assertThat(DisplayName.shown("😀".repeat(200), "x").codePoints()).hasSize(100);
    }
}
