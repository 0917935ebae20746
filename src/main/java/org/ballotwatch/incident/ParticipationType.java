package org.ballotwatch.incident;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.report.ReportType;

/** Reports of who took part in an incident. */
@Singleton
public class ParticipationType extends ReportType<Participation> {
    public ParticipationType() {
        super(Participation.class, Participation.KIND, Participations.REPORTS, "incident_id");
    }

    @Override
    public List<Object> fact(Participation part) {
        return Arrays.asList(part.incidentId, part.actorId, part.label, part.role);
    }
}
