package org.ballotwatch.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballotwatch.resolution.Reading.CONSERVATIVE;
import static org.ballotwatch.resolution.Reading.INFORMATIVE;
import static org.ballotwatch.resolution.Reading.OFFICIAL;
import static org.ballotwatch.resolution.Reading.REPRESENTATIVE;
import static org.ballotwatch.resolution.Reports.exactly;
import static org.ballotwatch.resolution.Reports.range;
import static org.ballotwatch.resolution.Reports.weight;
import static org.ballotwatch.resolution.SourceAuthority.AGENCY;
import static org.ballotwatch.resolution.SourceAuthority.AUTHORITY;
import static org.ballotwatch.resolution.SourceAuthority.MEDIA;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The figures of Iraq 2021 as they became public, computed by hand. */
class ResolutionCasebookTest {

    // ordinals of the result stages; only their order matters here
    private static final int PARTIAL = 2;
    private static final int COMPLETE = 3;
    private static final int RECOUNT = 4;
    private static final int CERTIFIED = 6;

    /** Fatah's seats as public on 13 October 2021: four counts, four numbers. */
    private static final List<Quantity> FATAH_BY_13_OCTOBER = List.of(
            exactly(14, weight(PARTIAL, AGENCY, "2021-10-12")),
            range(14, 16, 16, weight(PARTIAL, MEDIA, "2021-10-12")),
            exactly(20, weight(PARTIAL, AGENCY, "2021-10-13")),
            exactly(21, weight(PARTIAL, MEDIA, "2021-10-13")));

    /** Added by 8 November: the commission's full count as quoted by a channel, and what others still printed. */
    private static final List<Quantity> FATAH_BY_8_NOVEMBER = and(
            FATAH_BY_13_OCTOBER,
            exactly(17, weight(COMPLETE, AUTHORITY, "2021-10-17")),
            exactly(16, weight(COMPLETE, MEDIA, "2021-10-17")),
            range(null, 16, null, weight(COMPLETE, AGENCY, "2021-11-03")),
            exactly(21, weight(COMPLETE, AGENCY, "2021-11-06")),
            exactly(17, weight(COMPLETE, MEDIA, "2021-11-08")));

    private static final List<Quantity> FATAH_BY_27_DECEMBER = and(
            FATAH_BY_8_NOVEMBER,
            exactly(17, weight(CERTIFIED, AUTHORITY, "2021-11-30")),
            range(null, 15, null, weight(COMPLETE, MEDIA, "2021-12-27")));

    @Test
    void early_counts_of_fatah_are_in_full_disagreement() {
        assertThat(Resolution.quantity(OFFICIAL, FATAH_BY_13_OCTOBER)).isEqualTo(resolved(20, 14, 21, 3 / 4d, 4, 2));
        assertThat(Resolution.quantity(CONSERVATIVE, FATAH_BY_13_OCTOBER))
                .isEqualTo(resolved(14, 14, 21, 3 / 4d, 4, 0));
        assertThat(Resolution.quantity(REPRESENTATIVE, FATAH_BY_13_OCTOBER))
                .isEqualTo(resolved(14, 14, 21, 3 / 4d, 4, 0));
        assertThat(Resolution.quantity(INFORMATIVE, FATAH_BY_13_OCTOBER)).isEqualTo(resolved(21, 14, 21, 3 / 4d, 4, 3));
    }

    /** Would show an agency's outdated 21 if a quoted authority had the authority of the channel that quotes it. */
    @Test
    void the_commissions_count_outweighs_an_agency_that_repeats_an_older_one() {
        assertThat(Resolution.quantity(OFFICIAL, FATAH_BY_8_NOVEMBER)).isEqualTo(resolved(17, 14, 21, 6 / 9d, 9, 4));
    }

    @Test
    void a_certified_count_outlasts_a_later_report_of_preliminary_results() {
        assertThat(Resolution.quantity(OFFICIAL, FATAH_BY_27_DECEMBER)).isEqualTo(resolved(17, 14, 21, 8 / 11d, 11, 9));
        assertThat(Resolution.quantity(CONSERVATIVE, FATAH_BY_27_DECEMBER))
                .isEqualTo(resolved(14, 14, 21, 8 / 11d, 11, 0));
        // 16 and 17 have three reports each
        assertThat(Resolution.quantity(REPRESENTATIVE, FATAH_BY_27_DECEMBER))
                .isEqualTo(resolved(16, 14, 21, 8 / 11d, 11, 6));
        assertThat(Resolution.quantity(INFORMATIVE, FATAH_BY_27_DECEMBER))
                .isEqualTo(resolved(21, 14, 21, 8 / 11d, 11, 7));
    }

    @Test
    void fatah_of_2018_is_the_recounts_48_not_a_later_newspapers_45() {
        List<Quantity> fatah2018 = List.of(
                exactly(47, weight(COMPLETE, MEDIA, "2018-05-19")),
                exactly(48, weight(RECOUNT, AGENCY, "2018-08-10")),
                exactly(45, weight(0, MEDIA, "2021-12-27")));

        assertThat(Resolution.quantity(OFFICIAL, fatah2018)).isEqualTo(resolved(48, 45, 48, 2 / 3d, 3, 1));
    }

    @Test
    void more_than_70_alone_is_a_bound_without_a_value() {
        List<Quantity> moreThan70 = List.of(range(71, null, null, weight(PARTIAL, MEDIA, "2021-11-08")));

        assertThat(Stream.of(OFFICIAL, REPRESENTATIVE, INFORMATIVE)
                        .map(reading -> Resolution.quantity(reading, moreThan70).best()))
                .containsOnlyNulls();
        assertThat(Resolution.quantity(OFFICIAL, moreThan70)).isEqualTo(resolved(null, 71, null, 0, 1, 0));
        assertThat(Resolution.quantity(CONSERVATIVE, moreThan70)).isEqualTo(resolved(71, 71, null, 0, 1, 0));
    }

    @Test
    void more_than_70_beside_73_agrees_and_leaves_73() {
        List<Quantity> sadrists = List.of(
                range(71, null, null, weight(PARTIAL, MEDIA, "2021-11-08")),
                exactly(73, weight(COMPLETE, AUTHORITY, "2021-10-16")));

        assertThat(Resolution.quantity(OFFICIAL, sadrists)).isEqualTo(resolved(73, 73, 73, 0, 2, 1));
    }

    @Test
    void nobody_killed_is_a_value_at_the_clash_of_5_november() {
        List<Quantity> killed = List.of(
                exactly(2, weight(0, MEDIA, "2021-11-05")), // a Kata'ib Hezbollah leader
                exactly(0, weight(0, SourceAuthority.OFFICIAL, "2021-11-05")), // the ministry of health
                range(1, 1, null, weight(0, MEDIA, "2021-11-06")), // two security officials: "at least one"
                exactly(2, weight(0, MEDIA, "2021-11-08"))); // a rewrite, attributed to nobody

        assertThat(Resolution.quantity(OFFICIAL, killed)).isEqualTo(resolved(0, 0, 2, 1 / 2d, 4, 1));
        assertThat(Resolution.quantity(CONSERVATIVE, killed)).isEqualTo(resolved(0, 0, 2, 1 / 2d, 4, 1));
        assertThat(Resolution.quantity(REPRESENTATIVE, killed)).isEqualTo(resolved(2, 0, 2, 1 / 2d, 4, 3));
        assertThat(Resolution.quantity(INFORMATIVE, killed)).isEqualTo(resolved(2, 0, 2, 1 / 2d, 4, 3));
    }

    @Test
    void dozens_wounded_agrees_with_125_and_is_the_smallest_number() {
        List<Quantity> wounded = List.of(
                exactly(125, weight(0, SourceAuthority.OFFICIAL, "2021-11-05")),
                range(24, null, null, weight(0, MEDIA, "2021-11-08")));

        assertThat(Resolution.quantity(CONSERVATIVE, wounded)).isEqualTo(resolved(24, 125, 125, 0, 2, 1));
    }

    @Test
    void the_inquirys_two_drones_replace_the_ministrys_three() {
        Quantity military = exactly(1, weight(0, SourceAuthority.OFFICIAL, "2021-11-07"));
        Quantity ministry = exactly(3, weight(0, SourceAuthority.OFFICIAL, "2021-11-07"));
        Quantity ministryQuoted = exactly(3, weight(0, SourceAuthority.OFFICIAL, "2021-11-08"));
        Quantity inquiry = exactly(2, weight(0, SourceAuthority.OFFICIAL, "2021-11-29"));
        List<Quantity> by8November = List.of(military, ministry, ministryQuoted);

        assertThat(Resolution.quantity(OFFICIAL, by8November)).isEqualTo(resolved(3, 1, 3, 1 / 3d, 3, 2));
        assertThat(Resolution.quantity(OFFICIAL, and(by8November, inquiry))).isEqualTo(resolved(2, 1, 3, 2 / 4d, 4, 3));
    }

    private static List<Quantity> and(List<Quantity> earlier, Quantity... later) {
        return Stream.concat(earlier.stream(), Stream.of(later)).toList();
    }

    private static ResolvedQuantity resolved(
            Integer best, Integer low, Integer high, double disagreement, int voices, int decidedBy) {
        Quantity numbers = range(low, best, high, Reports.PLAIN);
        return new ResolvedQuantity(numbers.best(), numbers.low(), numbers.high(), disagreement, voices, decidedBy);
    }
}
