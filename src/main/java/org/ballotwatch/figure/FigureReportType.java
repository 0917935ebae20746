package org.ballotwatch.figure;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.report.ReportType;

/** Reports of figures of incidents and elections. */
@Singleton
public class FigureReportType extends ReportType<FigureReport> {
    public FigureReportType() {
        super(FigureReport.class, FigureReport.KIND, Figures.REPORTS, "incident_id", "election_id");
    }

    @Override
    public List<Object> fact(FigureReport figure) {
        return Arrays.asList(figure.incidentId, figure.electionId, figure.measure, figure.counted, figure.weapon);
    }
}
