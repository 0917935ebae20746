package org.ballotwatch.change;

import java.util.List;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.report.StoredReport;
import org.ballotwatch.resolution.Reading;

/** Values that events show and that rest on reports of one kind. Whatever bean is one takes part in every comparison. */
public interface ShownValues<R extends StoredReport & Report> {

    /** Where the reports stand. */
    ReportReads<R> reports();

    /**
     * SQL of the id of the event that a report speaks of.
     *
     * @param column by which reports refer to events of this kind ({@code incident_id} or {@code election_id})
     * @return null where such events have no reports of this kind
     */
    String event(String column);

    /** What is shown of one event. It may be asked for no reports at all; with more of them no key is lost. */
    List<ShownValue> of(Reading reading, List<R> reports);
}
