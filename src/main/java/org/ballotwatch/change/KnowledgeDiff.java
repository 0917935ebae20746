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
import org.ballotwatch.event.ValueHistory;
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
        compare(reports, ValueHistory.values(reports, from, reading), ValueHistory.values(reports, to, reading));
    }

    /** Adds the differences between the values of the earlier and the later day. */
    void compare(EventReports<?> reports, List<ShownValue> earlier, List<ShownValue> later) {
        Map<Object, ShownValue> before = byKey(earlier);
        Map<Object, ShownValue> after = byKey(later);
        after.forEach((key, value) -> add(reports, before.get(key), value));
        before.forEach((key, value) -> {
            if (!after.containsKey(key)) {
                add(reports, value, null);
            }
        });
    }

    private static Map<Object, ShownValue> byKey(List<ShownValue> values) {
        Map<Object, ShownValue> byKey = new LinkedHashMap<>();
        values.stream().flatMap(ShownValue::parts).forEach(value -> byKey.put(value.key(), value));
        return byKey;
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
                .filter(report -> behind.contains(report) && report.ruleText() == null)
                .toList();
    }

    /** A report that a rule computes has no day. It is new only with the record at its other end. */
    private boolean isNew(StoredReport report) {
        return !report.isShownBy(from) && report.isShownBy(to);
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
