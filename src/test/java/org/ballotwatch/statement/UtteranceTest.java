package org.ballotwatch.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.resolution.Rank;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.SourceAuthority;
import org.ballotwatch.resolution.Voice;
import org.junit.jupiter.api.Test;

class UtteranceTest {
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

        List<Utterance> groups = Utterance.of(Reading.OFFICIAL, List.of(first, again));

        assertThat(groups).singleElement().extracting(Utterance::getReports).isEqualTo(List.of(first, again));
    }

    @Test
    void what_several_speakers_said_together_is_one_utterance() {
        Statement other = statement(3, "It was none of us", DAY.plusDays(2));
        other.speakerWords = "C";
        other.utterance = "joint denial";
        first.utterance = "joint denial";

        List<Utterance> groups = Utterance.of(Reading.OFFICIAL, List.of(first, other, second));

        assertThat(groups)
                .extracting(Utterance::getSpeakerWords, Utterance::path)
                .containsExactly(
                        tuple(List.of("A/B", "C"), "statements[joint denial].summary"),
                        tuple(List.of("A/B"), "statements[A\\/B/DENIAL].summary"));
    }

    private static List<String> paths(Statement... statements) {
        return Utterance.of(Reading.OFFICIAL, List.of(statements)).stream()
                .map(Utterance::path)
                .toList();
    }

    private static Statement statement(int id, String summary, LocalDate known) {
        Statement statement = new Statement();
        statement.uuid = new UUID(0, id);
        statement.speakerWords = "A/B";
        statement.kind = StatementKind.DENIAL;
        statement.summary = summary;
        statement.publicBy = known;
        statement.rank = Rank.NORMAL;
        statement.authority = SourceAuthority.MEDIA;
        statement.voice = new Voice(statement.uuid, null);
        return statement;
    }
}
