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

import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports as intervals, each example worked by hand. */
class ResolutionIntervalsTest {
    private static final ReportPrecedence PREFERRED = ranked(Rank.PREFERRED, PLAIN);

    @Test
    void more_than_70_beside_73_leaves_73() {
        var shown = official(range(71, null, null, PLAIN), exactly(73, PLAIN));

        assertThat(shown.low()).isEqualTo("73");
        assertThat(shown.high()).isEqualTo("73");
        assertThat(shown.best()).isEqualTo("73");
        assertThat(shown.disagreement()).isZero();
    }

    @Test
    void dozens_beside_125_leaves_125() {
        var shown = official(range(24, null, null, PLAIN), exactly(125, PLAIN));

        assertThat(shown.low()).isEqualTo("125");
        assertThat(shown.high()).isEqualTo("125");
    }

    @Test
    void from_24_to_40_beside_125_spans_both() {
        var shown = official(exactly(125, PLAIN), range(24, null, 40, PLAIN));

        assertThat(shown.best()).isEqualTo("125");
        assertThat(shown.low()).isEqualTo("24");
        assertThat(shown.high()).isEqualTo("125");
        assertThat(shown.disagreement()).isEqualTo(0.5);
    }

    @Test
    void a_report_with_a_best_value_keeps_its_own_bounds() {
        var shown = official(range(8, 10, 15, PLAIN));

        assertThat(shown.low()).isEqualTo("8");
        assertThat(shown.high()).isEqualTo("15");
    }

    @Test
    void at_least_201_disagrees_with_150() {
        var shown = official(exactly(150, PLAIN), range(201, null, null, PLAIN));

        assertThat(shown.disagreement()).isEqualTo(0.5);
        assertThat(shown.low()).isEqualTo("150");
        assertThat(shown.high()).isEqualTo("201");
    }

    @Test
    void bounds_that_overlap_agree() {
        assertThat(official(range(10, null, 20, PLAIN), range(15, null, null, PLAIN))
                        .disagreement())
                .isZero();
        assertThat(official(range(10, null, 20, PLAIN), range(21, null, null, PLAIN))
                        .disagreement())
                .isEqualTo(0.5);
        assertThat(official(range(1, null, 2, PLAIN), range(2, null, 3, PLAIN), range(5, null, 9, PLAIN))
                        .disagreement())
                .isCloseTo(1 / 3d, within(1e-9));
    }

    @Test
    void the_strongest_report_decides_by_its_bounds_alone() {
        var shown = official(range(9_600_000, null, null, PREFERRED), exactly(9_077_770, PLAIN));

        assertThat(shown.best()).isNull();
        assertThat(shown.decidedBy()).isZero();
    }

    @Test
    void bounds_of_the_strongest_report_choose_among_the_values_within_them() {
        var shown = official(range(70, null, 80, PREFERRED), exactly(90, PLAIN), exactly(73, PLAIN));

        assertThat(shown.best()).isEqualTo("73");
        assertThat(shown.decidedBy()).isEqualTo(2);
    }

    @Test
    void bounds_take_part_in_the_smallest_and_the_largest_value() {
        List<Quantity> reports = List.of(exactly(37, PLAIN), range(33, null, 50, PLAIN));

        assertThat(Resolution.quantity(CONSERVATIVE, reports).best()).isEqualTo("33");
        assertThat(Resolution.quantity(INFORMATIVE, reports).best()).isEqualTo("50");
        assertThat(Resolution.quantity(REPRESENTATIVE, reports).best()).isEqualTo("37");
    }

    @Test
    void bounds_alone_are_the_smallest_and_the_largest_value() {
        List<Quantity> alone = List.of(range(33, null, 50, PLAIN));

        assertThat(Resolution.quantity(CONSERVATIVE, alone).best()).isEqualTo("33");
        assertThat(Resolution.quantity(INFORMATIVE, alone).best()).isEqualTo("50");
        assertThat(Resolution.quantity(OFFICIAL, alone).best()).isNull();
    }

    private static ResolvedQuantity official(Quantity... reports) {
        return Resolution.quantity(OFFICIAL, List.of(reports));
    }
}
