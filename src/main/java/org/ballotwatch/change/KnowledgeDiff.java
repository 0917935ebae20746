package org.ballotwatch.change;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ballotwatch.event.EventReports;
import org.ballotwatch.event.ShownValue;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.ballotwatch.resolution.Reading;

/** The changes in the values of one event; plain Java. */
final class KnowledgeDiff {
    private final Reading reading;
    private final LocalDate from;
    private final List<KnowledgeChange> changes = new ArrayList<>();

    /** @param from the day after which reports are new */
    KnowledgeDiff(Reading reading, LocalDate from) {
        this.reading = reading;
        this.from = from;
    }

    /**
     * Adds the changes in the values of one kind.
     *
     * @param later the reports of the later day
     */
    void compare(EventReports<?> later) {
        EventReports<?> earlier = later.only(report -> !isNew(report));
        if (earlier.reports().size() == later.reports().size()) {
            return;
        }
        Map<Object, String> before = new HashMap<>();
        compared(earlier).forEach(value -> before.put(value.key(), value.text()));
        for (ShownValue after : compared(later)) {
            String was = before.get(after.key());
            if (!Objects.equals(was, after.text())) {
                changes.add(new KnowledgeChange(after.path(), was, after.text(), causes(later, after)));
            }
        }
    }

    private List<ShownValue> compared(EventReports<?> reports) {
        return reports.values(reading).stream()
                .filter(ShownValue::isCompared)
                .flatMap(ShownValue::parts)
                .toList();
    }

    /** The new reports behind a value, in the order of the days, which need not be that of the field. */
    private List<Report> causes(EventReports<?> later, ShownValue value) {
        Set<Report> behind = new HashSet<>(value.reports());
        return later.only(this::isNew).reports().stream()
                .<Report>map(report -> report)
                .filter(behind::contains)
                .toList();
    }

    /** Reports that a rule computes have no day, and so are never new. */
    private boolean isNew(StoredReport report) {
        return report.publicBy != null && report.publicBy.isAfter(from);
    }

    /** All changes, sorted by the field of the event that they concern. */
    List<KnowledgeChange> changes() {
        return changes.stream()
                .sorted(comparing((KnowledgeChange change) -> change.field().split("[.\\[]", 2)[0]))
                .toList();
    }
}
