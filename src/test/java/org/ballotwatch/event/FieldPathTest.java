package org.ballotwatch.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldPathTest {
    @Test
    void an_entry_of_a_list_is_told_by_its_parts() {
        assertThat(FieldPath.entry("figures", "WEAPONS_USED", "ALL", "DRONE"))
                .isEqualTo("figures[WEAPONS_USED/ALL/DRONE]");
        assertThat(FieldPath.entry("figures", "KILLED", "ALL", null)).isEqualTo("figures[KILLED/ALL]");
    }

    @Test
    void a_stroke_or_bracket_within_a_name_is_told_from_ours() {
        assertThat(FieldPath.entry("participants", "TARGET", "A/B [\\]"))
                .isEqualTo("participants[TARGET/A\\/B \\[\\\\\\]]");
    }
}
