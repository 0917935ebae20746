package org.ballotwatch.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.ballotwatch.resolution.Reading;

/**
 * The values of one event that rest on reports of one kind, from day to day; plain Java. Between two days of its reports
 * nothing changes, so only these are resolved, and on each of them only the parts whose reports change.
 */
public final class ValueHistory<R extends StoredReport & Report> {
    /**
     * A day on which reports of a part change, with the values that the part has before that day and from it on.
     *
     * @param reports all of the part
     */
    public record Step(LocalDate day, EventReports<?> reports, List<ShownValue> before, List<ShownValue> after) {}

    private final Reading reading;
    private final AskedDays asked;
    private final List<EventReports<R>> parts = new ArrayList<>();

    /** @param reports all that counted on any day */
    public ValueHistory(EventReports<R> reports, Reading reading, AskedDays asked) {
        this.reading = reading;
        this.asked = asked;
        Map<Object, List<R>> byPart = new LinkedHashMap<>();
        for (R report : reports.reports()) {
            byPart.computeIfAbsent(reports.type().part(report), part -> new ArrayList<>())
                    .add(report);
        }
        byPart.values().forEach(part -> parts.add(new EventReports<>(reports.type(), reports.event(), part)));
    }

    /** The number of reports that {@link #steps} weighs, each as often as it does so. */
    public long weighings() {
        return parts.stream()
                .mapToLong(part -> (1L + days(part).size()) * part.reports().size())
                .sum();
    }

    /** Passes on the steps, part by part, each by day. The reports are left as they are seen on the last day. */
    public void steps(Consumer<Step> consumer) {
        for (EventReports<R> part : parts) {
            List<ShownValue> before = null;
            for (LocalDate day : days(part)) {
                before = before == null ? values(part, day.minusDays(1), reading) : before;
                List<ShownValue> after = values(part, day, reading);
                consumer.accept(new Step(day, part, before, after));
                before = after;
            }
            part.reports().forEach(report -> report.seenOn(asked.to()));
        }
    }

    private TreeSet<LocalDate> days(EventReports<R> part) {
        TreeSet<LocalDate> days = new TreeSet<>();
        part.reports().forEach(report -> report.days().filter(asked::include).forEach(days::add));
        return days;
    }

    /** The values on a day that are compared with those of other days. The reports are left as they are seen on it. */
    public static List<ShownValue> values(EventReports<?> reports, LocalDate day, Reading reading) {
        reports.reports().forEach(report -> report.seenOn(day));
        return reports.only(report -> report.isShownBy(day) && !report.withdrawn).values(reading).stream()
                .filter(ShownValue::isCompared)
                .toList();
    }
}
