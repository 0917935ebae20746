package org.ballotwatch.event;

import java.util.List;
import java.util.function.Predicate;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.ballotwatch.resolution.Reading;

/**
 * The reports of one kind on one event, which its values rest on.
 *
 * @param reports by the day they became public; perhaps none
 */
public record EventReports<R extends StoredReport & Report>(
        ShownValueType<R> type, EventRecord event, List<R> reports) {

    public List<ShownValue> values(Reading reading) {
        return type.of(event, reading, reports);
    }

    /** The same in the order of the field that shows the values. */
    public EventReports<R> inFieldOrder() {
        return new EventReports<>(
                type, event, reports.stream().sorted(type.fieldOrder(event)).toList());
    }

    /** Those of the reports that pass a condition. */
    public EventReports<R> only(Predicate<StoredReport> condition) {
        return new EventReports<>(
                type, event, reports.stream().filter(condition).toList());
    }
}
