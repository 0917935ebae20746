package org.ballotwatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class EvidenceWordsTest {
    @Test
    void an_entry_of_a_list_is_told_by_its_parts() {
        assertThat(Evidence.path("figures", "WEAPONS_USED", "ALL", "DRONE"))
                .isEqualTo("figures[WEAPONS_USED/ALL/DRONE]");
        assertThat(Evidence.path("figures", "KILLED", "ALL", null)).isEqualTo("figures[KILLED/ALL]");
    }

    @Test
    void a_stroke_or_bracket_within_a_name_is_told_from_ours() {
        assertThat(Evidence.path("participants", "TARGET", "A/B [\\]"))
                .isEqualTo("participants[TARGET/A\\/B [\\\\\\]]");
    }

    @Test
    void a_number_without_a_best_value_is_told_by_its_bounds() {
        BigDecimal seventyOne = BigDecimal.valueOf(71);
        BigDecimal eighty = new BigDecimal("8E1");

        assertThat(Amount.words(eighty, seventyOne, null)).isEqualTo("80");
        assertThat(Amount.words(null, seventyOne, null)).isEqualTo("at least 71");
        assertThat(Amount.words(null, null, eighty)).isEqualTo("at most 80");
        assertThat(Amount.words(null, seventyOne, eighty)).isEqualTo("71 to 80");
        assertThat(Amount.words(null, null, null)).isNull();
    }
}
