package org.ballotwatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class EvidenceWordsTest {
    @Test
    void a_number_without_a_best_value_is_shown_by_its_bounds() {
        BigDecimal seventyOne = BigDecimal.valueOf(71);
        BigDecimal eighty = new BigDecimal("8E1");

        assertThat(Amount.words(eighty, seventyOne, null)).isEqualTo("80");
        assertThat(Amount.words(null, seventyOne, null)).isEqualTo("at least 71");
        assertThat(Amount.words(null, null, eighty)).isEqualTo("at most 80");
        assertThat(Amount.words(null, seventyOne, eighty)).isEqualTo("71 to 80");
        assertThat(Amount.words(null, null, null)).isNull();
    }
}
