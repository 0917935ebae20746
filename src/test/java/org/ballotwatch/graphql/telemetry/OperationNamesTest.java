package org.ballotwatch.graphql.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OperationNamesTest {
    private final OperationNames names = new OperationNames(() -> 2);

    @Test
    void an_operation_without_a_name_is_anonymous() {
        assertThat(names.label(null)).isEqualTo("anonymous");
    }

    @Test
    void the_first_names_are_distinguished_and_the_rest_are_one() {
        assertThat(names.label("A")).isEqualTo("A");
        assertThat(names.label("B")).isEqualTo("B");
        assertThat(names.label("C")).isEqualTo("other");
        assertThat(names.label("A")).isEqualTo("A");
    }

    @Test
    void a_registered_name_is_always_distinguished_and_does_not_count() {
        names.register("Ours");
        names.label("A");
        names.label("B");
        assertThat(names.label("Ours")).isEqualTo("Ours");
        names.label("Ours");
        assertThat(names.label("C")).isEqualTo("other");
    }

    @Test
    void a_name_that_is_too_long_counts_as_other() {
        assertThat(names.label("A".repeat(101))).isEqualTo("other");
    }
}
