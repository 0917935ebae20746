package org.ballotwatch.incident;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.report.ReportType;

/** Reports of who took part in an incident. */
@Singleton
public class ParticipationType extends ReportType<Participation, ParticipationInput> {
    public ParticipationType() {
        super(Participation.class, ParticipationInput.class, Participation.KIND, Participations.REPORTS, "incident_id");
    }

    @Override
    protected void complete(Participation part, ParticipationInput input, Entry entry) {
        boolean nobody = input.actor == null && part.label == null;
        if (part.attribution == Attribution.NO_CLAIM) {
            if (!nobody) {
                entry.problem("attribution", "NO_CLAIM means that nobody claimed it; leave actor and label empty");
            } else if (part.role != null && part.role != ParticipantRole.PERPETRATOR) {
                entry.problem("role", "must be PERPETRATOR if the attribution is NO_CLAIM");
            }
        } else if (nobody) {
            entry.problem("actor", "Give an actor or a label, unless the attribution is NO_CLAIM");
        }
    }

    @Override
    public List<Object> fact(Participation part) {
        return Arrays.asList(part.incidentId, part.actorId, part.label, part.role);
    }
}
