package org.ballotwatch.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Halabousi", "\ud83d\ude00", "a\ud83d\ude00\ud83d\ude00b", "\uffff", "\u0001"})
    void a_text_of_whole_characters_is_storable(String text) {
        assertThat(StorableText.fault(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud800",
                "a\ud800",
                "\ud800a",
                "\udc00",
                "\udc00\ud800",
                "\ud83d\ud83d\ude00",
                "\ud83d\ude00\ude00"
            })
    void half_of_a_surrogate_pair_is_not_storable(String text) {
        assertThat(StorableText.fault(text)).contains("half of a surrogate pair");
    }

    @Test
    void nul_is_not_storable() {
        assertThat(StorableText.fault("a\0")).contains("U+0000");
    }
}
