package org.ballotwatch.change;

import java.util.List;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.report.StoredReport;
import org.ballotwatch.resolution.Reading;

/** Values that events show and that rest on reports of one kind. Every bean of this type takes part in comparisons. */
public interface ShownValues<R extends StoredReport & Report> {

    /** The reads of the reports. */
    ReportReads<R> reports();

    /**
     * SQL for the id of the event that a report is about.
     *
     * @param column the column by which reports refer to events of this kind ({@code incident_id} or {@code
     * election_id})
     * @return null if such events have no reports of this kind
     */
    String event(String column);

    /** The values shown for one event. The list of reports may be empty. More reports never remove a key. */
    List<ShownValue> of(Reading reading, List<R> reports);
}
