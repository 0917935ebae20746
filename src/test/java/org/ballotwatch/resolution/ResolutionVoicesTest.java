package org.ballotwatch.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ballotwatch.resolution.Reading.CONSERVATIVE;
import static org.ballotwatch.resolution.Reading.INFORMATIVE;
import static org.ballotwatch.resolution.Reading.OFFICIAL;
import static org.ballotwatch.resolution.Reading.REPRESENTATIVE;
import static org.ballotwatch.resolution.Reports.PLAIN;
import static org.ballotwatch.resolution.Reports.exactly;
import static org.ballotwatch.resolution.Reports.range;
import static org.ballotwatch.resolution.Reports.ranked;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Copies of one source are one voice, and each value of a voice is one vote. */
class ResolutionVoicesTest {
    private static final ReportPrecedence AGENCY = Reports.of(new UUID(0, 1), PLAIN);
    private static final ReportPrecedence PAPER = Reports.of(new UUID(0, 2), PLAIN);
    private static final ReportPrecedence RULE = PLAIN;

    @Test
    void ten_copies_are_one_vote() {
        List<Quantity> reports = new ArrayList<>(Collections.nCopies(10, exactly(3, AGENCY)));
        reports.add(exactly(2, PAPER));

        ResolvedQuantity result = Resolution.quantity(REPRESENTATIVE, reports);

        assertThat(result.disagreement()).isEqualTo(0.5);
        assertThat(result.voices()).isEqualTo(2);
        assertThat(result.best()).as("the smaller of two modes").isEqualTo("2");
    }

    @Test
    void two_voices_outvote_ten_copies() {
        List<Quantity> reports = new ArrayList<>(Collections.nCopies(10, exactly(3, AGENCY)));
        reports.add(exactly(5, PAPER));
        reports.add(exactly(5, Reports.of(new UUID(0, 3), PLAIN)));

        ResolvedQuantity result = Resolution.quantity(REPRESENTATIVE, reports);

        assertThat(result.best()).isEqualTo("5");
        assertThat(result.disagreement()).isCloseTo(1 / 3d, within(1e-9));
    }

    @Test
    void a_copy_with_another_number_stays_visible() {
        List<Quantity> reports = List.of(exactly(3, AGENCY), exactly(3, AGENCY), exactly(4, AGENCY));

        ResolvedQuantity result = Resolution.quantity(OFFICIAL, reports);

        assertThat(result.disagreement()).isEqualTo(0.5);
        assertThat(result.voices()).isEqualTo(1);
        assertThat(result.high()).isEqualTo("4");
    }

    @ParameterizedTest
    @EnumSource
    void copies_alone_show_no_disagreement(Reading reading) {
        List<Quantity> reports = List.of(exactly(3, AGENCY), exactly(3, AGENCY));

        assertThat(Resolution.quantity(reading, reports).disagreement()).isZero();
        assertThat(Resolution.quantity(reading, reports).voices()).isEqualTo(1);
    }

    @Test
    void the_smallest_and_the_largest_value_ignore_the_number_of_votes() {
        List<Quantity> reports = List.of(exactly(3, AGENCY), exactly(3, PAPER), exactly(1, AGENCY), exactly(9, AGENCY));

        assertThat(Resolution.quantity(CONSERVATIVE, reports).best()).isEqualTo("1");
        assertThat(Resolution.quantity(INFORMATIVE, reports).best()).isEqualTo("9");
    }

    @Test
    void reports_of_rules_are_separate_voices() {
        assertThat(Resolution.quantity(OFFICIAL, List.of(exactly(3, RULE), exactly(3, RULE)))
                        .voices())
                .isEqualTo(2);
    }

    @Test
    void a_bound_that_holds_a_number_agrees_with_it() {
        ResolvedQuantity result =
                Resolution.quantity(OFFICIAL, List.of(range(2, null, null, AGENCY), exactly(3, PAPER)));

        assertThat(result.voices()).isEqualTo(2);
        assertThat(result.disagreement()).isZero();
    }

    @Test
    void a_deprecated_report_is_no_voice_next_to_others() {
        ReportPrecedence deprecated = ranked(Rank.DEPRECATED, AGENCY);

        assertThat(Resolution.voices(List.of(deprecated, PAPER))).isEqualTo(1);
        assertThat(Resolution.voices(List.of(deprecated, ranked(Rank.DEPRECATED, PAPER))))
                .isEqualTo(2);
        assertThat(Resolution.voices(List.of())).isZero();
    }

    @Test
    void copies_do_not_outvote_another_place() {
        List<Choice<String>> places = List.of(
                new Choice<>("Basra", 3, 0, AGENCY),
                new Choice<>("Basra", 3, 0, AGENCY),
                new Choice<>("Baghdad", 3, 1, PAPER));

        ResolvedChoice<String> result = Resolution.choice(REPRESENTATIVE, places);

        assertThat(result).isEqualTo(new ResolvedChoice<>("Baghdad", 0.5, 2, 2));
    }
}
