package org.ballotwatch.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StatementGroupTest {
    private static final LocalDate DAY = LocalDate.of(2021, 11, 8);

    private final Statement first = statement(1, "It was not us", DAY);
    private final Statement second = statement(2, "We know who it was", DAY.plusDays(1));

    // The day of publication is not the day it was said.
    @Test
    void the_path_contains_the_day_only_if_it_is_known() {
        Statement dated = statement(3, "It was not us", DAY);
        dated.saidOn = DAY.minusDays(1);

        assertThat(paths(dated, first))
                .containsExactly("statements[A\\/B/DENIAL/2021-11-07].summary", "statements[A\\/B/DENIAL].summary");
    }

    @Test
    void later_statements_with_an_equal_path_get_a_number() {
        assertThat(paths(second, first))
                .containsExactly("statements[A\\/B/DENIAL/2].summary", "statements[A\\/B/DENIAL].summary");
        assertThat(paths(first)).containsExactly("statements[A\\/B/DENIAL].summary");
    }

    @Test
    void equal_reports_of_two_sources_are_one_statement() {
        Statement again = statement(3, first.summary, DAY.plusDays(2));

        List<StatementGroup> groups = StatementGroup.of(List.of(first, again));

        assertThat(groups).singleElement().extracting(StatementGroup::reports).isEqualTo(List.of(first, again));
    }

    private static List<String> paths(Statement... statements) {
        return StatementGroup.of(List.of(statements)).stream()
                .map(StatementGroup::path)
                .toList();
    }

    private static Statement statement(int id, String summary, LocalDate known) {
        Statement statement = new Statement();
        statement.uuid = new UUID(0, id);
        statement.speakerWords = "A/B";
        statement.kind = StatementKind.DENIAL;
        statement.summary = summary;
        statement.publicBy = known;
        return statement;
    }
}
