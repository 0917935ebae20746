package org.ballotwatch.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ballotwatch.event.AskedDays;
import org.ballotwatch.event.ChangeTopic;
import org.ballotwatch.event.EventReports;
import org.ballotwatch.event.ValueHistory;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.ballotwatch.resolution.Reading;

/** The days on which what is shown of one event changed; plain Java. */
final class ChangeDays {
    private static final class Changed {
        private final Set<ChangeTopic> topics = EnumSet.noneOf(ChangeTopic.class);
        private final List<Report> published = new ArrayList<>();
        private final List<Report> reassessed = new ArrayList<>();
        private final KnowledgeDiff diff;

        Changed(Reading reading, LocalDate day) {
            diff = new KnowledgeDiff(reading, day.minusDays(1), day);
        }

        ChangeDay on(LocalDate day) {
            return new ChangeDay(day, List.copyOf(topics), diff.changes(), published, reassessed);
        }
    }

    private final Reading reading;
    private final AskedDays asked;
    private final Map<LocalDate, Changed> days = new TreeMap<>();

    ChangeDays(Reading reading, AskedDays asked) {
        this.reading = reading;
        this.asked = asked;
    }

    /** Adds the days of reports of one kind. */
    <R extends StoredReport & Report> void add(EventReports<R> reports) {
        for (R report : reports.reports()) {
            report.days().filter(asked::include).forEach(day -> {
                Changed changed = on(day);
                changed.topics.add(reports.type().topic());
                if (report.ruleText() != null) {
                    return; // a rule's word has no source, and so is shown as a basis only
                }
                if (day.equals(report.shownFrom())) {
                    changed.published.add(report);
                } else {
                    changed.reassessed.add(report);
                }
            });
        }
    }

    /** Adds a day on which a part changes without a report. */
    void add(ChangeTopic topic, LocalDate day) {
        if (asked.include(day)) {
            on(day).topics.add(topic);
        }
    }

    /** Adds the values that changed on these days. */
    void compare(ValueHistory<?> history) {
        history.steps(step -> on(step.day()).diff.compare(step.reports(), step.before(), step.after()));
    }

    private Changed on(LocalDate day) {
        return days.computeIfAbsent(day, d -> new Changed(reading, d));
    }

    /** The earliest first. */
    List<ChangeDay> days() {
        return days.entrySet().stream()
                .map(day -> day.getValue().on(day.getKey()))
                .toList();
    }
}
