package org.ballotwatch.link;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.evidence.Evidence;
import org.ballotwatch.evidence.EvidenceKind;
import org.ballotwatch.evidence.EvidenceRequest;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.report.Report;
import org.ballotwatch.resolution.Choice;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.Resolution;
import org.ballotwatch.resolution.ResolvedChoice;

/** The evidence of links between incidents and elections: reports, and rules of the service. */
@Singleton
class ElectionLinkEvidence implements EvidenceKind {
    private final ElectionLinks links;

    ElectionLinkEvidence(ElectionLinks links) {
        this.links = links;
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public Uni<Map<UUID, List<Evidence>>> of(EvidenceRequest request) {
        List<Incident> incidents = request.events(Incident.class);
        return incidents.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : links.ofIncidents(request.context(), incidents, false, request.reports())
                        .map(found -> EvidenceRequest.each(found, ties -> ties.stream()
                                .map(tie -> evidence(request.reading(), tie))
                                .toList()));
    }

    private static Evidence evidence(Reading reading, ElectionLink tie) {
        ResolvedChoice<LinkConfidence> confidence = Resolution.choice(
                reading,
                tie.reports().stream()
                        .map(report -> new Choice<>(report.confidence, 0, 0, report.precedence(0)))
                        .toList());
        return new Evidence(
                FieldPath.entry("elections", tie.getElection().getTitle()) + ".confidence",
                tie.getConfidence().name(),
                confidence.disagreement(),
                confidence.voices(),
                tie.reports().stream()
                        .filter(report -> report.rule == null)
                        .<Report>map(report -> report)
                        .toList(),
                tie.reports().stream()
                        .filter(report -> report.rule != null)
                        .map(report -> "%s %d: %s".formatted(report.rule, report.ruleVersion, report.explanation))
                        .toList());
    }
}
