package org.ballotwatch.change;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * @param known the reports of the later day, in the order of the days
     */
    <R extends StoredReport & Report> void compare(ShownValues<R> values, List<R> known) {
        List<R> early = known.stream().filter(report -> !isNew(report)).toList();
        if (early.size() == known.size()) {
            return;
        }
        Map<Object, ShownValue> before = new HashMap<>();
        values.of(reading, early).forEach(shown -> before.put(shown.key(), shown));
        for (ShownValue after : values.of(reading, known)) {
            ShownValue was = before.get(after.key());
            add(was == null ? null : was.text(), after);
        }
    }

    private void add(String before, ShownValue after) {
        if (Objects.equals(before, after.text())) {
            return;
        }
        List<Report> causes = new ArrayList<>();
        for (Report report : after.reports()) {
            if (isNew((StoredReport) report)) {
                causes.add(report);
            }
        }
        changes.add(new KnowledgeChange(after.field(), before, after.text(), causes));
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
