package org.ballotwatch.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldPathTest {
    @Test
    void a_list_entry_is_identified_by_its_parts() {
        assertThat(FieldPath.entry("figures", "WEAPONS_USED", "ALL", "DRONE"))
                .isEqualTo("figures[WEAPONS_USED/ALL/DRONE]");
        assertThat(FieldPath.entry("figures", "KILLED", "ALL", null)).isEqualTo("figures[KILLED/ALL]");
    }

    @Test
    void separators_within_a_name_are_escaped() {
        assertThat(FieldPath.entry("participants", "TARGET", "A/B [\\]"))
                .isEqualTo("participants[TARGET/A\\/B \\[\\\\\\]]");
    }
}
