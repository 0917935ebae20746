package org.ballotwatch.link;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.evidence.Asked;
import org.ballotwatch.evidence.Evidence;
import org.ballotwatch.evidence.EvidenceKind;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.source.Choice;
import org.ballotwatch.source.Reading;
import org.ballotwatch.source.ReportHeader;
import org.ballotwatch.source.Resolution;
import org.ballotwatch.source.ResolvedChoice;

/** What ties incidents to elections: reports, and rules of our own. */
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
    public Uni<Map<UUID, List<Evidence>>> of(Asked asked) {
        List<Incident> incidents = asked.events(Incident.class);
        return incidents.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : links.ofIncidents(asked.step(), incidents, false, asked.reports())
                        .map(found -> Asked.each(found, ties -> ties.stream()
                                .map(tie -> evidence(asked.reading(), tie))
                                .toList()));
    }

    private static Evidence evidence(Reading reading, ElectionLink tie) {
        ResolvedChoice<LinkConfidence> confidence = Resolution.choice(
                reading,
                tie.reports().stream()
                        .map(report -> new Choice<>(report.confidence, 0, 0, report.weight(0)))
                        .toList());
        return new Evidence(
                FieldPath.entry("elections", tie.getElection().getTitle()) + ".confidence",
                tie.getConfidence().name(),
                confidence.disagreement(),
                confidence.voices(),
                tie.reports().stream()
                        .filter(report -> report.rule == null)
                        .<ReportHeader>map(report -> report)
                        .toList(),
                tie.reports().stream()
                        .filter(report -> report.rule != null)
                        .map(report -> "%s %d: %s".formatted(report.rule, report.ruleVersion, report.explanation))
                        .toList());
    }
}
