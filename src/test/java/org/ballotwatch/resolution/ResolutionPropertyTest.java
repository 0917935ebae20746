package org.ballotwatch.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Properties of all sets of reports, including those that contradict themselves. */
class ResolutionPropertyTest {

    /** Fixed, so that a failure is reproducible. */
    private final Random random = new Random(20211010);

    @Test
    void the_best_value_lies_within_low_and_high() {
        forAll(this::reports, reports -> {
            for (Reading reading : List.of(Reading.OFFICIAL, Reading.REPRESENTATIVE)) {
                ResolvedQuantity result = Resolution.quantity(reading, reports);
                if (result.best() != null) {
                    assertThat(result.best()).isBetween(result.low(), result.high());
                }
            }
        });
    }

    @Test
    void a_best_value_comes_from_the_report_that_decided() {
        forAll(this::reports, reports -> {
            for (ResolvedQuantity result : inEveryReading(reports)) {
                if (result.decidedBy() < 0) {
                    assertThat(result.best()).isNull();
                } else if (result.best() != null) {
                    assertThat(reports.get(result.decidedBy()).numbers()).contains(result.best());
                }
            }
        });
    }

    @Test
    void conservative_is_at_most_representative_and_that_at_most_informative() {
        forAll(this::reports, reports -> {
            assertThat(Stream.of(Reading.CONSERVATIVE, Reading.REPRESENTATIVE, Reading.INFORMATIVE)
                            .map(reading ->
                                    Resolution.quantity(reading, reports).best())
                            .filter(Objects::nonNull))
                    .isSorted();
        });
    }

    @Test
    void low_high_and_disagreement_do_not_depend_on_the_reading() {
        forAll(this::reports, reports -> assertThat(inEveryReading(reports))
                .extracting(ResolutionPropertyTest::withoutBest)
                .containsOnly(withoutBest(Resolution.quantity(Reading.OFFICIAL, reports))));
    }

    @Test
    void disagreement_is_a_share_below_one() {
        forAll(this::reports, reports -> assertThat(inEveryReading(reports))
                .allSatisfy(result -> assertThat(result.disagreement())
                        .isGreaterThanOrEqualTo(0)
                        .isLessThan(1)));
    }

    @Test
    void the_order_of_the_reports_does_not_matter_to_a_number() {
        forAll(this::untied, reports -> {
            for (Reading reading : Reading.values()) {
                assertThat(withoutIndex(Resolution.quantity(reading, shuffled(reports))))
                        .isEqualTo(withoutIndex(Resolution.quantity(reading, reports)));
            }
        });
    }

    @Test
    void the_order_of_the_reports_does_not_matter_to_a_choice() {
        forAll(this::untied, reports -> {
            List<Choice<Integer>> choices = reports.stream()
                    .map(report -> new Choice<>(value(), random.nextInt(3), random.nextInt(3), report.precedence()))
                    .toList();
            for (Reading reading : Reading.values()) {
                assertThat(Resolution.choice(reading, shuffled(choices)).value())
                        .isEqualTo(Resolution.choice(reading, choices).value());
            }
        });
    }

    private void forAll(Supplier<List<Quantity>> reports, Consumer<List<Quantity>> property) {
        for (int run = 0; run < 3000; run++) {
            property.accept(reports.get());
        }
    }

    private List<Quantity> reports() {
        return reports(place -> random.nextInt(3));
    }

    /** A different stage for each report excludes equally strong reports. */
    private List<Quantity> untied() {
        return reports(place -> place);
    }

    private List<Quantity> reports(IntUnaryOperator stage) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(place -> ordered(weight(stage.applyAsInt(place))))
                .toList();
    }

    /** Bounds in order, as the inputs require them. */
    private Quantity ordered(ReportPrecedence precedence) {
        Integer[] numbers =
                Stream.generate(() -> random.nextInt(6)).limit(3).sorted().toArray(Integer[]::new);
        for (int i = 0; i < 3; i++) {
            numbers[i] = random.nextInt(4) == 0 ? null : numbers[i];
        }
        return Reports.range(numbers[0], numbers[1], numbers[2], precedence);
    }

    private Integer value() {
        return random.nextInt(4) == 0 ? null : random.nextInt(6);
    }

    private ReportPrecedence weight(int stage) {
        return new ReportPrecedence(
                Rank.values()[random.nextInt(3)],
                stage,
                SourceAuthority.values()[random.nextInt(SourceAuthority.values().length)],
                random.nextBoolean() ? null : LocalDate.ofEpochDay(18910 + random.nextInt(5)),
                random.nextInt(5),
                random.nextBoolean() ? null : Voice.of(new UUID(0, random.nextInt(3)), null),
                random.nextBoolean()
                        ? null
                        : OffsetDateTime.parse("2021-11-0%dT00:00Z".formatted(1 + random.nextInt(3))),
                random.nextInt(8) == 0);
    }

    private <T> List<T> shuffled(List<T> reports) {
        List<T> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static List<ResolvedQuantity> inEveryReading(List<Quantity> reports) {
        return Stream.of(Reading.values())
                .map(reading -> Resolution.quantity(reading, reports))
                .toList();
    }

    private static ResolvedQuantity withoutBest(ResolvedQuantity result) {
        return new ResolvedQuantity(null, result.low(), result.high(), result.disagreement(), result.voices(), 0);
    }

    private static ResolvedQuantity withoutIndex(ResolvedQuantity result) {
        return new ResolvedQuantity(
                result.best(), result.low(), result.high(), result.disagreement(), result.voices(), 0);
    }
}
