package org.ballotwatch.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballotwatch.resolution.Reading.CONSERVATIVE;
import static org.ballotwatch.resolution.Reading.INFORMATIVE;
import static org.ballotwatch.resolution.Reading.OFFICIAL;
import static org.ballotwatch.resolution.Reading.REPRESENTATIVE;
import static org.ballotwatch.resolution.Reports.PLAIN;
import static org.ballotwatch.resolution.Reports.exactly;
import static org.ballotwatch.resolution.Reports.range;
import static org.ballotwatch.resolution.Reports.ranked;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResolutionQuantityTest {

    private static final ReportPrecedence PREFERRED = ranked(Rank.PREFERRED, PLAIN);
    private static final ReportPrecedence DEPRECATED = ranked(Rank.DEPRECATED, PLAIN);

    @ParameterizedTest
    @EnumSource
    void without_reports_all_numbers_are_null(Reading reading) {
        assertThat(Resolution.quantity(reading, List.of())).isEqualTo(new ResolvedQuantity(null, null, null, 0, 0, -1));
    }

    @ParameterizedTest
    @EnumSource
    void a_report_without_any_number_changes_nothing(Reading reading) {
        var result = Resolution.quantity(reading, List.of(range(null, null, null, PREFERRED), exactly(5, PLAIN)));

        assertThat(result).isEqualTo(new ResolvedQuantity(five(), five(), five(), 0, 2, 1));
    }

    @ParameterizedTest
    @EnumSource
    void a_deprecated_report_does_not_count_next_to_others(Reading reading) {
        var result = Resolution.quantity(reading, List.of(range(1, 2, 99, DEPRECATED), exactly(5, PLAIN)));

        assertThat(result).isEqualTo(new ResolvedQuantity(five(), five(), five(), 0, 1, 1));
    }

    @Test
    void a_deprecated_value_does_not_stand_in_for_a_living_bound() {
        var result = Resolution.quantity(OFFICIAL, List.of(exactly(2, DEPRECATED), range(5, null, null, PLAIN)));

        assertThat(result).isEqualTo(new ResolvedQuantity(null, five(), null, 0, 1, 1));
    }

    @Test
    void deprecated_reports_count_if_there_are_no_others() {
        var result = Resolution.quantity(INFORMATIVE, List.of(exactly(2, DEPRECATED), exactly(5, DEPRECATED)));

        assertThat(result.best()).isEqualTo(five());
        assertThat(result.disagreement()).isEqualTo(0.5);
    }

    @Test
    void preference_counts_only_in_the_official_reading() {
        List<Quantity> reports = List.of(exactly(9, PLAIN), exactly(5, PREFERRED), exactly(1, PLAIN));

        assertThat(Resolution.quantity(OFFICIAL, reports).best()).isEqualTo("5");
        assertThat(Resolution.quantity(CONSERVATIVE, reports).best()).isEqualTo("1");
        assertThat(Resolution.quantity(INFORMATIVE, reports).best()).isEqualTo("9");
    }

    @Test
    void a_preferred_bound_leaves_the_value_to_the_next_strongest() {
        var result = Resolution.quantity(OFFICIAL, List.of(range(3, null, null, PREFERRED), exactly(5, PLAIN)));

        assertThat(result.best()).isEqualTo(five());
        assertThat(result.low()).as("the bound holds the best value").isEqualTo(five());
    }

    @Test
    void forty_one_and_forty_one_point_zero_are_one_value() {
        List<Quantity> turnout = List.of(
                percent("43"), percent("41"), new Quantity(null, new BigDecimal("41.0"), null, PLAIN), percent("100"));

        var result = Resolution.quantity(REPRESENTATIVE, turnout);

        assertThat(result.best()).isEqualTo("41");
        assertThat(result.disagreement()).isEqualTo(0.5);
        assertThat(Resolution.quantity(INFORMATIVE, turnout).best()).hasToString("100");
    }

    @Test
    void the_representative_value_is_the_smallest_of_several_modes() {
        List<Quantity> reports =
                List.of(exactly(7, PLAIN), exactly(5, PLAIN), exactly(7, PLAIN), exactly(5, PLAIN), exactly(1, PLAIN));

        assertThat(Resolution.quantity(REPRESENTATIVE, reports).best()).isEqualTo(five());
    }

    @Test
    void the_first_of_equally_strong_reports_decides() {
        List<Quantity> reports = List.of(exactly(7, PLAIN), exactly(5, PLAIN), exactly(7, PLAIN));

        assertThat(Resolution.quantity(OFFICIAL, reports).decidedBy()).isZero();
        assertThat(Resolution.quantity(INFORMATIVE, reports).decidedBy()).isZero();
    }

    /** A range of 65 to 65 would hide that a report speaks of at least 71. */
    @Test
    void a_bound_that_contradicts_the_value_stays_within_the_range() {
        var atLeast71 = Resolution.quantity(OFFICIAL, List.of(exactly(65, PLAIN), range(71, null, null, PLAIN)));
        var atMost19 = Resolution.quantity(OFFICIAL, List.of(exactly(65, PLAIN), range(null, null, 19, PLAIN)));

        assertThat(atLeast71.high()).isEqualTo("71");
        assertThat(atLeast71.disagreement()).isEqualTo(0.5);
        assertThat(atMost19.low()).isEqualTo("19");
    }

    @Test
    void an_upper_bound_alone_leaves_the_lower_bound_null() {
        var result = Resolution.quantity(OFFICIAL, List.of(range(null, null, 19, PLAIN)));

        assertThat(result.low()).isNull();
        assertThat(result.best()).isNull();
        assertThat(result.high()).isEqualTo("19");
    }

    private static BigDecimal five() {
        return BigDecimal.valueOf(5);
    }

    private static Quantity percent(String best) {
        return new Quantity(null, new BigDecimal(best), null, PLAIN);
    }
}
