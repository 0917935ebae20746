package org.ballotwatch.dispute;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.election.Election;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.evidence.Evidence;
import org.ballotwatch.evidence.EvidenceKind;
import org.ballotwatch.evidence.EvidenceRequest;

/** The status of disputes over elections, from their steps. */
@Singleton
class DisputeEvidence implements EvidenceKind {
    private final Disputes disputes;
    private final DisputeSteps steps;

    DisputeEvidence(Disputes disputes, DisputeSteps steps) {
        this.disputes = disputes;
        this.steps = steps;
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public Uni<Map<UUID, List<Evidence>>> of(EvidenceRequest request) {
        List<UUID> elections =
                request.events(Election.class).stream().map(Election::key).toList();
        return elections.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : disputes.of(request.context(), elections).flatMap(found -> steps(request, found));
    }

    private Uni<Map<UUID, List<Evidence>>> steps(EvidenceRequest request, Map<UUID, List<Dispute>> found) {
        List<UUID> ids =
                found.values().stream().flatMap(List::stream).map(Dispute::key).toList();
        return steps.of(request.context(), ids, request.reports())
                .map(taken -> EvidenceRequest.each(found, brought -> brought.stream()
                        .map(dispute -> evidence(dispute, taken.getOrDefault(dispute.uuid, List.of())))
                        .toList()));
    }

    private static Evidence evidence(Dispute dispute, List<DisputeStep> taken) {
        DisputeStatus status = DisputeStatusResolver.status(taken, null);
        return Evidence.of(
                FieldPath.entry("disputes", dispute.title) + ".status",
                status == null ? null : status.name(),
                null,
                taken);
    }
}
