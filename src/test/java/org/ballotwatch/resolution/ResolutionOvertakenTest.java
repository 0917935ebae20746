package org.ballotwatch.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballotwatch.resolution.Reading.CONSERVATIVE;
import static org.ballotwatch.resolution.Reading.OFFICIAL;
import static org.ballotwatch.resolution.Reading.REPRESENTATIVE;
import static org.ballotwatch.resolution.Reports.PLAIN;
import static org.ballotwatch.resolution.Reports.exactly;
import static org.ballotwatch.resolution.Reports.range;
import static org.ballotwatch.resolution.Reports.ranked;
import static org.ballotwatch.resolution.Reports.since;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Only the latest word of a voice counts. Growth is no disagreement. */
class ResolutionOvertakenTest {
    private static final ReportPrecedence COMMISSION = Reports.of(new UUID(0, 1), PLAIN);
    private static final ReportPrecedence PAPER = Reports.of(new UUID(0, 2), PLAIN);

    @ParameterizedTest
    @EnumSource
    void turnout_of_one_commission_grows_without_disagreement(Reading reading) {
        var shown = Resolution.quantity(
                reading,
                List.of(
                        exactly(41, since("2021-10-10", COMMISSION)),
                        exactly(43, since("2021-10-11", COMMISSION)),
                        exactly(44, since("2021-10-16", COMMISSION))));

        assertThat(shown.best()).isEqualTo("44");
        assertThat(shown.low()).isEqualTo("44");
        assertThat(shown.disagreement()).isZero();
        assertThat(shown.voices()).isEqualTo(1);
    }

    @Test
    void a_later_bound_overtakes_an_earlier_value() {
        var shown = Resolution.quantity(
                OFFICIAL,
                List.of(
                        exactly(9_077_770, since("2021-10-16", COMMISSION)),
                        range(9_600_000, null, null, since("2021-11-30", COMMISSION))));

        assertThat(shown.best()).isNull();
        assertThat(shown.low()).isEqualTo("9600000");
        assertThat(shown.high()).isNull();
    }

    @Test
    void another_voice_overtakes_nothing() {
        var shown = Resolution.quantity(
                CONSERVATIVE,
                List.of(exactly(24, since("2017-08-12", COMMISSION)), exactly(37, since("2017-10-09", PAPER))));

        assertThat(shown.best()).isEqualTo("24");
        assertThat(shown.disagreement()).isEqualTo(0.5);
    }

    @Test
    void a_later_stage_overtakes_an_earlier_one_of_the_same_day() {
        var preliminary = stage(1, since("2021-10-16", COMMISSION));
        var closing = stage(2, since("2021-10-16", COMMISSION));

        assertThat(Resolution.quantity(REPRESENTATIVE, List.of(exactly(7, preliminary), exactly(5, closing)))
                        .best())
                .isEqualTo("5");
    }

    @Test
    void what_editors_prefer_is_not_overtaken_by_what_they_do_not() {
        var preferred = ranked(Rank.PREFERRED, since("2021-10-16", COMMISSION));

        assertThat(Resolution.quantity(
                                OFFICIAL, List.of(exactly(7, preferred), exactly(5, since("2021-10-17", COMMISSION))))
                        .best())
                .isEqualTo("7");
    }

    @Test
    void a_deprecated_report_overtakes_nothing() {
        var deprecated = ranked(Rank.DEPRECATED, since("2021-10-17", COMMISSION));

        assertThat(Resolution.quantity(
                                OFFICIAL, List.of(exactly(7, since("2021-10-16", COMMISSION)), exactly(5, deprecated)))
                        .best())
                .isEqualTo("7");
    }

    @Test
    void a_report_that_does_not_say_overtakes_nothing() {
        var shown = Resolution.choice(
                OFFICIAL,
                List.of(
                        new Choice<>("Baghdad", 3, 0, since("2021-11-07", PAPER)),
                        new Choice<String>(null, 3, 0, since("2021-11-08", PAPER))));

        assertThat(shown.value()).isEqualTo("Baghdad");
    }

    @Test
    void a_claim_that_is_taken_back_counts_no_longer() {
        var shown = Resolution.choice(
                REPRESENTATIVE,
                List.of(
                        new Choice<>("CLAIMED", 0, 0, since("2024-03-02", PAPER)),
                        new Choice<>("DENIED", 0, 0, since("2024-03-06", PAPER))));

        assertThat(shown.value()).isEqualTo("DENIED");
        assertThat(shown.disagreement()).isZero();
    }

    @Test
    void speakers_in_the_words_of_one_line_of_sources_are_voices_of_their_own() {
        Voice officials = Voice.of(new UUID(0, 1), "Two security officials");

        assertThat(officials).isEqualTo(Voice.of(new UUID(0, 1), "two security officials "));
        assertThat(officials).isNotEqualTo(Voice.of(new UUID(0, 2), "two security officials"));
        assertThat(officials).isNotEqualTo(Voice.of(new UUID(0, 1), null));
    }

    private static ReportPrecedence stage(int stage, ReportPrecedence precedence) {
        return new ReportPrecedence(
                precedence.rank(),
                stage,
                precedence.authority(),
                precedence.knownSince(),
                precedence.reliability(),
                precedence.voice(),
                precedence.recordedAt(),
                precedence.overtaken());
    }
}
