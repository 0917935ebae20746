package org.ballotwatch.change;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.ballotwatch.event.EventReports;
import org.ballotwatch.event.ShownValue;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.ballotwatch.resolution.Reading;

/** The changes in the values of one event; plain Java. */
final class KnowledgeDiff {
    private final Reading reading;
    private final LocalDate from;
    private final LocalDate to;
    private final List<KnowledgeChange> changes = new ArrayList<>();

    /**
     * @param from the day after which reports are new
     * @param to the later day
     */
    KnowledgeDiff(Reading reading, LocalDate from, LocalDate to) {
        this.reading = reading;
        this.from = from;
        this.to = to;
    }

    /**
     * Adds the changes in the values of one kind.
     *
     * @param reports those that counted on any of the days
     */
    void compare(EventReports<?> reports) {
        if (reports.reports().stream().noneMatch(report -> isNew(report) || isReassessed(report))) {
            return;
        }
        Map<Object, ShownValue> before = compared(reports.only(report -> !isNew(report)), from);
        Map<Object, ShownValue> after = compared(reports, to);
        after.forEach((key, value) -> add(reports, before.get(key), value));
        before.forEach((key, value) -> {
            if (!after.containsKey(key)) {
                add(reports, value, null);
            }
        });
    }

    /** Leaves the reports as they are seen on the later day. */
    private Map<Object, ShownValue> compared(EventReports<?> reports, LocalDate day) {
        reports.reports().forEach(report -> report.seenOn(day));
        Map<Object, ShownValue> values = new LinkedHashMap<>();
        reports.only(report -> !report.withdrawn).values(reading).stream()
                .filter(ShownValue::isCompared)
                .flatMap(ShownValue::parts)
                .forEach(value -> values.put(value.key(), value));
        return values;
    }

    private void add(EventReports<?> reports, ShownValue before, ShownValue after) {
        String was = before == null ? null : before.text();
        String is = after == null ? null : after.text();
        if (Objects.equals(was, is)) {
            return;
        }
        Set<Report> behind = new HashSet<>();
        if (before != null) {
            behind.addAll(before.reports());
        }
        if (after != null) {
            behind.addAll(after.reports());
        }
        changes.add(new KnowledgeChange(
                (after == null ? before : after).path(),
                was,
                is,
                among(behind, reports, this::isNew),
                among(behind, reports, this::isReassessed)));
    }

    /** In the order of the days, which need not be that of the field. */
    private static List<Report> among(Set<Report> behind, EventReports<?> reports, Predicate<StoredReport> condition) {
        return reports.only(condition).reports().stream()
                .<Report>map(report -> report)
                .filter(behind::contains)
                .toList();
    }

    /** Reports that a rule computes have no day, and so are never new. */
    private boolean isNew(StoredReport report) {
        return report.publicBy != null && report.publicBy.isAfter(from);
    }

    private boolean isReassessed(StoredReport report) {
        return report.standing.changesBetween(from, to);
    }

    /** All changes, sorted by the field of the event that they concern. */
    List<KnowledgeChange> changes() {
        return changes.stream()
                .sorted(comparing((KnowledgeChange change) -> change.field().split("[.\\[]", 2)[0]))
                .toList();
    }
}
