package org.ballotwatch.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballotwatch.resolution.Reading.CONSERVATIVE;
import static org.ballotwatch.resolution.Reading.INFORMATIVE;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Our places against eventreport's, over the same sample of 152 events. */
class MaverickCityTest {

    private final List<Maverick> events = Maverick.sample();

    /** A blank city counts as a value in eventreport; here it counts in the same way if it is given as a value. */
    @Test
    void the_least_and_the_most_precise_city_are_eventreports() {
        assertThat(differing(event -> city(event, CONSERVATIVE, name -> name).equals(leastPrecise(event))))
                .isEmpty();
        assertThat(differing(event -> city(event, INFORMATIVE, name -> name).equals(mostPrecise(event))))
                .isEmpty();
    }

    /**
     * By design a report that names no city is no vote. In eventreport the blank wins in these events: as the least
     * precise ("somewhere in the country"), or at the same precision by number or by its source's reliability, or as a
     * site without a city.
     */
    @Test
    void a_blank_city_never_wins_over_a_named_one() {
        List<String> leastPrecise =
                differing(event -> silent(event, CONSERVATIVE).equals(leastPrecise(event)));
        List<String> mostPrecise = differing(event -> silent(event, INFORMATIVE).equals(mostPrecise(event)));

        assertThat(leastPrecise)
                .containsExactlyInAnyOrderElementsOf(
                        List.of(("CIV-0003 CIV-0032 CIV-0034 CIV-0035 CIV-0090 CIV-7019 KE-0006"
                                        + " KE-0015 KE-0021 KE-0023 KE-0389 KE-6040 KE-6073 KE-7140 KE-9039 KE-9086")
                                .split(" ")));
        assertThat(mostPrecise).containsExactlyInAnyOrder("KE-0056", "KE-0221", "KE-6040", "KE-6073", "CIV-7019");
    }

    @Test
    void only_a_blank_is_replaced() {
        assertThat(events).allSatisfy(event -> {
            assertThat(leastPrecise(event)).isIn(silent(event, CONSERVATIVE), "");
            assertThat(mostPrecise(event)).isIn(silent(event, INFORMATIVE), "");
        });
    }

    private static String silent(Maverick event, Reading reading) {
        String city = city(event, reading, name -> name.isEmpty() ? null : name);
        return city == null ? "" : city;
    }

    private static String city(Maverick event, Reading reading, UnaryOperator<String> said) {
        return event.resolve(reading, "geo_precision", report -> said.apply(report.getField("city")))
                .value();
    }

    private static String leastPrecise(Maverick event) {
        return event.conservative().getField("city");
    }

    private static String mostPrecise(Maverick event) {
        return event.informative().getField("city");
    }

    private List<String> differing(Predicate<Maverick> agrees) {
        return events.stream().filter(agrees.negate()).map(Maverick::id).toList();
    }
}
