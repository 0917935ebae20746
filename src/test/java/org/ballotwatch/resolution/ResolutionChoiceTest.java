package org.ballotwatch.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballotwatch.resolution.Reading.CONSERVATIVE;
import static org.ballotwatch.resolution.Reading.INFORMATIVE;
import static org.ballotwatch.resolution.Reading.OFFICIAL;
import static org.ballotwatch.resolution.Reading.REPRESENTATIVE;
import static org.ballotwatch.resolution.Reports.PLAIN;
import static org.ballotwatch.resolution.Reports.ranked;
import static org.ballotwatch.resolution.Reports.reliable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResolutionChoiceTest {

    private static final int COUNTRY = 1;
    private static final int CITY = 3;
    private static final int SITE = 6;

    @Test
    void each_reading_places_the_attack_of_7_november_by_its_own_rule() {
        List<Choice<String>> places = List.of(
                place("Baghdad", CITY, reliable(3)),
                place("the prime minister's residence", SITE, reliable(2)),
                place("Baghdad", CITY, reliable(1)),
                place("Iraq", COUNTRY, ranked(Rank.PREFERRED, PLAIN)));

        assertThat(Resolution.choice(OFFICIAL, places)).isEqualTo(new ResolvedChoice<>("Iraq", 0.5, 4, 3));
        assertThat(Resolution.choice(CONSERVATIVE, places)).isEqualTo(new ResolvedChoice<>("Iraq", 0.5, 4, 3));
        assertThat(Resolution.choice(REPRESENTATIVE, places)).isEqualTo(new ResolvedChoice<>("Baghdad", 0.5, 4, 0));
        assertThat(Resolution.choice(INFORMATIVE, places))
                .isEqualTo(new ResolvedChoice<>("the prime minister's residence", 0.5, 4, 1));
    }

    @ParameterizedTest
    @EnumSource
    void without_a_reported_value_the_result_is_null(Reading reading) {
        assertThat(Resolution.choice(reading, List.of(place(null, CITY, PLAIN), place(null, SITE, PLAIN))))
                .isEqualTo(new ResolvedChoice<>(null, 0, 2, -1));
    }

    @ParameterizedTest
    @EnumSource
    void a_report_without_a_value_is_no_vote(Reading reading) {
        List<Choice<String>> places = List.of(
                place(null, COUNTRY, reliable(4)), place(null, SITE, reliable(4)), place("Baghdad", CITY, PLAIN));

        assertThat(Resolution.choice(reading, places)).isEqualTo(new ResolvedChoice<>("Baghdad", 0, 3, 2));
    }

    @ParameterizedTest
    @EnumSource
    void a_deprecated_report_does_not_count_next_to_others(Reading reading) {
        ReportPrecedence deprecated = ranked(Rank.DEPRECATED, reliable(4));
        List<Choice<String>> places = List.of(
                place("Basra", COUNTRY, deprecated), place("Basra", SITE, deprecated), place("Baghdad", CITY, PLAIN));

        assertThat(Resolution.choice(reading, places)).isEqualTo(new ResolvedChoice<>("Baghdad", 0, 1, 2));
    }

    @Test
    void the_more_reliable_source_breaks_a_tie_of_modes() {
        var places = List.of(place("Basra", CITY, reliable(2)), place("Baghdad", CITY, reliable(3)));

        assertThat(representative(places)).isEqualTo("Baghdad");
    }

    @Test
    void certainty_breaks_a_tie_of_equal_reliability() {
        var places =
                List.of(new Choice<>("Basra", CITY, 1, reliable(3)), new Choice<>("Baghdad", CITY, 2, reliable(3)));

        assertThat(representative(places)).isEqualTo("Baghdad");
    }

    @Test
    void reliability_precedes_certainty() {
        var places =
                List.of(new Choice<>("Basra", CITY, 2, reliable(2)), new Choice<>("Baghdad", CITY, 1, reliable(3)));

        assertThat(representative(places)).isEqualTo("Baghdad");
    }

    @Test
    void more_votes_outweigh_a_more_reliable_source() {
        var places = List.of(
                place("Basra", CITY, reliable(4)),
                place("Baghdad", CITY, reliable(0)),
                place("Baghdad", CITY, reliable(1)));

        assertThat(representative(places)).isEqualTo("Baghdad");
    }

    @Test
    void the_first_given_breaks_the_last_tie() {
        var places = List.of(place("Basra", CITY, PLAIN), place("Baghdad", CITY, PLAIN));

        assertThat(representative(places)).isEqualTo("Basra");
    }

    @Test
    void the_most_frequent_of_equally_precise_places_is_chosen() {
        List<Choice<String>> places = List.of(
                place("Karrada", CITY, reliable(4)),
                place("Baghdad", CITY, PLAIN),
                place("Iraq", COUNTRY, PLAIN),
                place("Baghdad", CITY, PLAIN));

        assertThat(Resolution.choice(INFORMATIVE, places).value()).isEqualTo("Baghdad");
    }

    private static String representative(List<Choice<String>> places) {
        return Resolution.choice(REPRESENTATIVE, places).value();
    }

    private static Choice<String> place(String name, int precision, ReportPrecedence precedence) {
        return new Choice<>(name, precision, 0, precedence);
    }
}
