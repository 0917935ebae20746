package org.ballotwatch.dispute;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.report.ReportType;

/** Reports of further incidents and elections that disputes are about. */
@Singleton
public class DisputeSubjectType extends ReportType<DisputeSubject, DisputeSubjectInput> {
    public DisputeSubjectType() {
        super(
                DisputeSubject.class,
                DisputeSubjectInput.class,
                DisputeSubject.KIND,
                DisputeSubjects.REPORTS,
                "dispute_id",
                "incident_id",
                "election_id");
    }

    @Override
    public List<Object> fact(DisputeSubject about) {
        return Arrays.asList(about.disputeId, about.incidentId, about.electionId);
    }
}
