package org.ballotwatch.event;

import java.util.Comparator;
import java.util.List;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.report.StoredReport;
import org.ballotwatch.resolution.Reading;

/**
 * The values that events show and that rest on reports of one kind. A bean of this in the kind's own package is all that
 * evidence and knowledgeDiff need to know of it.
 */
public interface ShownValueType<R extends StoredReport & Report> {

    /** How the reports are read, with what the values need of other tables. */
    ReportReads<R> reports();

    /** The same with the day on which the record at the other end of a link became public, to compare days. */
    default ReportReads<R> reports(Knowledge knowledge) {
        return reports();
    }

    /** What the values are about. */
    ChangeTopic topic();

    /** What the values of a report are resolved within: reports with different results never decide the same value. */
    default Object part(R report) {
        return topic();
    }

    /**
     * SQL of the id of the event that a report is about.
     *
     * @param column by which reports refer to events of this kind ({@code incident_id} or {@code election_id})
     * @return null if such events have no values of this kind
     */
    default String event(String column) {
        return reports().own().has(column) ? "r." + column : null;
    }

    /** SQL that ends the condition of the reports, such as that the other end of a link was public; nothing if there is none. */
    default String condition(Knowledge knowledge) {
        return "";
    }

    /** The position of the values in evidence: the smaller first. */
    int order();

    /** Whether evidence lists these values. */
    default boolean isEvidence() {
        return true;
    }

    /** Whether knowledgeDiff lists changes of these values. */
    default boolean isCompared() {
        return true;
    }

    /**
     * How the field that shows the values orders their reports, as far as that differs from the day they became public. Text
     * stands for ids, since PostgreSQL compares their bytes.
     */
    default Comparator<R> fieldOrder(EventRecord event) {
        return (one, other) -> 0;
    }

    /**
     * The values of one event, and the reports behind each, in the order of the given reports where no other is natural. With
     * more reports no key is lost.
     *
     * @param reports perhaps none
     */
    List<ShownValue> of(EventRecord event, Reading reading, List<R> reports);
}
