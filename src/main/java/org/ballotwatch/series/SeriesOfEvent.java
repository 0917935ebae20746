package org.ballotwatch.series;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballotwatch.election.Contestant;
import org.ballotwatch.event.MeasuredNumber;
import org.ballotwatch.event.ShownValue;
import org.ballotwatch.event.ValueHistory;
import org.ballotwatch.figure.Figure;

/** The numbers of one event over the days; plain Java. */
final class SeriesOfEvent {
    /** The largest contestant by its latest number first. */
    private static final Comparator<ValueSeries> ORDER = comparing(ValueSeries::number)
            .thenComparing(SeriesOfEvent::latest, nullsLast(reverseOrder()))
            .thenComparing(ValueSeries::field);

    private record Numbers(ShownValue first, List<SeriesPoint> points) {
        void add(SeriesPoint point) {
            if (points.isEmpty() || point.differsFrom(points.get(points.size() - 1))) {
                points.add(point);
            }
        }
    }

    private final Set<MeasuredNumber> asked;
    private final Map<Object, Numbers> byKey = new LinkedHashMap<>();

    SeriesOfEvent(Set<MeasuredNumber> asked) {
        this.asked = asked;
    }

    void add(ValueHistory<?> history) {
        history.steps(step -> {
            Map<Object, ShownValue> gone = byKey(step.before());
            byKey(step.after()).forEach((key, value) -> {
                gone.remove(key);
                add(step.day(), value, value);
            });
            gone.values().forEach(value -> add(step.day(), value, null));
        });
    }

    private void add(LocalDate day, ShownValue value, ShownValue shown) {
        byKey.computeIfAbsent(value.key(), key -> new Numbers(value, new ArrayList<>()))
                .add(SeriesPoint.of(day, shown));
    }

    private Map<Object, ShownValue> byKey(List<ShownValue> values) {
        Map<Object, ShownValue> byKey = new HashMap<>();
        values.stream()
                .filter(value -> value.measured() != null
                        && asked.contains(value.measured().number()))
                .forEach(value -> byKey.put(value.key(), value));
        return byKey;
    }

    List<ValueSeries> series() {
        return byKey.values().stream()
                .map(numbers -> series(numbers.first, numbers.points))
                .sorted(ORDER)
                .toList();
    }

    private static ValueSeries series(ShownValue value, List<SeriesPoint> points) {
        MeasuredNumber number = value.measured().number();
        return value.measured().of() instanceof Figure figure
                ? new ValueSeries(
                        number,
                        value.path(),
                        null,
                        figure.measure(),
                        figure.group(),
                        figure.weapon(),
                        figure.scope(),
                        points)
                : new ValueSeries(
                        number, value.path(), (Contestant) value.measured().of(), null, null, null, null, points);
    }

    private static BigDecimal latest(ValueSeries series) {
        return series.measure() != null
                ? null
                : series.points().get(series.points().size() - 1).best();
    }
}
