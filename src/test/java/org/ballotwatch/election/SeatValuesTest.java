package org.ballotwatch.election;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatValuesTest {
    @ParameterizedTest
    @CsvSource({"17,14,21,17", "0,,,0", ",71,,at least 71", ",,16,at most 16", ",14,16,14 to 16", ",,,"})
    void a_number_is_said_as_it_is_and_bounds_in_words(Integer best, Integer low, Integer high, String words) {
        assertThat(SeatValues.words(new SeatFigure(best, low, high, null))).isEqualTo(words);
    }
}
