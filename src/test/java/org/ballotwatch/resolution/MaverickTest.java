package org.ballotwatch.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ballotwatch.resolution.Maverick.number;
import static org.ballotwatch.resolution.Reading.CONSERVATIVE;
import static org.ballotwatch.resolution.Reading.INFORMATIVE;
import static org.ballotwatch.resolution.Reading.REPRESENTATIVE;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our figures against eventreport's results for 152 events; the sample's README explains the choice. */
class MaverickTest {

    private final List<Maverick> events = Maverick.sample();

    @Test
    void the_sample_is_complete() {
        assertThat(events).hasSize(152);
        assertThat(events.stream().mapToInt(event -> event.reports().size()).sum())
                .isEqualTo(562);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deaths", "injuries"})
    void the_best_values_are_eventreports(String measure) {
        String best = measure + "_best";

        assertThat(differing(event ->
                        event.resolve(CONSERVATIVE, measure).best().equals(number(event.conservative(), best))))
                .isEmpty();
        assertThat(differing(
                        event -> event.resolve(INFORMATIVE, measure).best().equals(number(event.informative(), best))))
                .isEmpty();
        assertThat(differing(
                        event -> event.resolve(REPRESENTATIVE, measure).best().equals(event.mode(best))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deaths", "injuries"})
    void the_disagreement_is_eventreports(String measure) {
        assertThat(events).allSatisfy(event -> assertThat(
                        event.resolve(CONSERVATIVE, measure).disagreement())
                .isCloseTo(event.disagreement(measure + "_best"), within(1e-12)));
    }

    /**
     * Our low is that of eventreport's conservative rule and our high that of its informative one, but for four events
     * in which a report contradicts itself: low 2, best 2, high 0 (both KE-00), low 3, best 3, high 0 (KE-7636), and
     * low 4, best 2, high 2 (CIV-5038). eventreport resolves each column separately; our range holds every number
     * given.
     */
    @Test
    void low_and_high_are_the_extremes_of_eventreports_rules() {
        assertThat(differing(event -> outer(event, "deaths"))).isEmpty();
        assertThat(differing(event -> outer(event, "injuries")))
                .containsExactly("KE-0074", "KE-0087", "CIV-5038", "KE-7636");
    }

    /** eventreport would show 0 to 0 under the one rule and 91 to 91 under the other, and so hide the dispute. */
    @Test
    void the_range_does_not_depend_on_the_reading() {
        Maverick event = event("CIV-0001");

        assertThat(event.resolve(CONSERVATIVE, "injuries").high()).isEqualTo("91");
        assertThat(event.resolve(INFORMATIVE, "injuries").low()).isEqualTo("0");
        assertThat(number(event.conservative(), "injuries_high")).isEqualTo("0");
        assertThat(number(event.informative(), "injuries_low")).isEqualTo("91");
    }

    private static boolean outer(Maverick event, String measure) {
        ResolvedQuantity result = event.resolve(CONSERVATIVE, measure);
        return result.low().equals(number(event.conservative(), measure + "_low"))
                && result.high().equals(number(event.informative(), measure + "_high"));
    }

    private List<String> differing(Predicate<Maverick> agrees) {
        return events.stream().filter(agrees.negate()).map(Maverick::id).toList();
    }

    private Maverick event(String id) {
        return events.stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
