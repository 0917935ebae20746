package org.ballotwatch.incident;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.evidence.Evidence;
import org.ballotwatch.evidence.EvidenceKind;
import org.ballotwatch.evidence.EvidenceRequest;
import org.ballotwatch.resolution.Reading;

/** The evidence of participation in incidents and of responsibility for them. */
@Singleton
class ParticipantEvidence implements EvidenceKind {
    private final Participations participations;

    ParticipantEvidence(Participations participations) {
        this.participations = participations;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public Uni<Map<UUID, List<Evidence>>> of(EvidenceRequest request) {
        List<UUID> incidents =
                request.events(Incident.class).stream().map(Incident::key).toList();
        return incidents.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : participations
                        .of(request.context(), incidents, null, request.reports())
                        .map(found -> EvidenceRequest.each(found, reports -> evidence(request.reading(), reports)));
    }

    private static List<Evidence> evidence(Reading reading, List<Participation> reports) {
        List<Evidence> evidence = new ArrayList<>();
        Participations.participants(reading, reports).forEach(participant -> evidence.add(evidence(participant)));
        List<Participation> answering =
                reports.stream().filter(Responsibility::speaks).toList();
        if (!answering.isEmpty()) {
            evidence.add(Evidence.of(
                    "responsibility.state",
                    Responsibility.of(reading, answering).state().name(),
                    Participant.attribution(reading, answering).disagreement(),
                    answering));
        }
        return evidence;
    }

    /** If no attribution is at issue, the reports support only the role. */
    private static Evidence evidence(Participant participant) {
        boolean tied = participant.attribution() != null;
        return Evidence.of(
                participant.path() + (tied ? ".attribution" : ".role"),
                tied ? participant.attribution().name() : participant.role().name(),
                participant.disagreement(),
                participant.reports());
    }
}
