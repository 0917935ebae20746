package org.ballotwatch.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballotwatch.resolution.Maverick.number;
import static org.ballotwatch.resolution.Reading.CONSERVATIVE;
import static org.ballotwatch.resolution.Reading.INFORMATIVE;
import static org.ballotwatch.resolution.Reading.REPRESENTATIVE;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Prints how far our readings agree with eventreport on all of MAVERICK, which is too large for this repository.
 *
 * <p>Run with {@code -Dmaverick=<folder>}; the sample's README says what belongs in the folder.
 */
@EnabledIfSystemProperty(
        named = "maverick",
        matches = ".+",
        disabledReason = "MAVERICK is compared in full only with -Dmaverick=<folder of the event reports and golden/>")
class MaverickFullTest {

    private static List<Maverick> events;

    @BeforeAll
    static void read() {
        events = Maverick.in(Path.of(System.getProperty("maverick")));
    }

    @Test
    void the_best_values_are_eventreports() {
        for (String measure : List.of("deaths", "injuries")) {
            String best = measure + "_best";
            long conservative =
                    agree("CONSERVATIVE " + best, best(CONSERVATIVE, measure), e -> number(e.conservative(), best));
            long informative =
                    agree("INFORMATIVE " + best, best(INFORMATIVE, measure), e -> number(e.informative(), best));
            long representative = agree(
                    "REPRESENTATIVE " + best + " (rule restated)", best(REPRESENTATIVE, measure), e -> e.mode(best));

            assertThat(Stream.of(conservative, informative, representative)).containsOnly((long) events.size());
        }
    }

    @Test
    void the_range_has_the_extremes_of_eventreport() {
        for (String measure : List.of("deaths", "injuries")) {
            String low = measure + "_low";
            String high = measure + "_high";
            Function<Maverick, Object> ourLow =
                    event -> event.resolve(CONSERVATIVE, measure).low();
            Function<Maverick, Object> ourHigh =
                    event -> event.resolve(CONSERVATIVE, measure).high();
            agree(low + " against the conservative rule", ourLow, e -> number(e.conservative(), low));
            agree(low + " against the informative rule", ourLow, e -> number(e.informative(), low));
            agree(high + " against the conservative rule", ourHigh, e -> number(e.conservative(), high));
            agree(high + " against the informative rule", ourHigh, e -> number(e.informative(), high));
        }
    }

    @Test
    void the_disagreement_is_eventreports() {
        for (String measure : List.of("deaths", "injuries")) {
            long agreeing = agree(
                    "disagreement over " + measure + "_best (rule restated)",
                    event -> Math.round(
                            1e9 * event.resolve(CONSERVATIVE, measure).disagreement()),
                    event -> Math.round(1e9 * event.disagreement(measure + "_best")));

            assertThat(agreeing).isEqualTo(events.size());
        }
    }

    /** What differs: blanks (none is a vote here), ties ("Indeterminate" there), and votes R counts for a missing precision. */
    @Test
    void places_and_actors_are_compared() {
        for (Reading reading : List.of(CONSERVATIVE, INFORMATIVE)) {
            agree(
                    reading + " city, a blank being a value",
                    event -> event.resolve(reading, "geo_precision", report -> report.getField("city"))
                            .value(),
                    event -> golden(event, reading).getField("city"));
            silent(reading, "city", "geo_precision");
            silent(reading, "actor1", "actor1_precision");
            silent(reading, "actor2", "actor2_precision");
        }
    }

    private static void silent(Reading reading, String column, String precision) {
        agree(
                reading + " " + column + ", a blank being no vote",
                event -> Objects.requireNonNullElse(
                        event.resolve(reading, precision, report -> blankToNull(report.getField(column)))
                                .value(),
                        ""),
                event -> golden(event, reading).getField(column));
    }

    private static NamedCsvRecord golden(Maverick event, Reading reading) {
        return reading == CONSERVATIVE ? event.conservative() : event.informative();
    }

    private static long agree(String what, Function<Maverick, Object> ours, Function<Maverick, Object> theirs) {
        List<String> differing = events.stream()
                .filter(event -> !ours.apply(event).equals(theirs.apply(event)))
                .map(event -> "%s (%s for %s)".formatted(event.id(), ours.apply(event), theirs.apply(event)))
                .toList();
        long agreeing = events.size() - differing.size();
        System.out.printf(
                "%-60s %4d of %d agree %s%n",
                what, agreeing, events.size(), differing.stream().limit(6).toList());
        return agreeing;
    }

    private static Function<Maverick, Object> best(Reading reading, String measure) {
        return event -> event.resolve(reading, measure).best();
    }

    private static String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
