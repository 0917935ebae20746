package org.ballotwatch.incident;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.evidence.Evidence;
import org.ballotwatch.evidence.EvidenceKind;
import org.ballotwatch.evidence.EvidenceRequest;

/** The evidence of links between incidents, from either end. */
@Singleton
class IncidentLinkEvidence implements EvidenceKind {
    private final IncidentLinks links;

    IncidentLinkEvidence(IncidentLinks links) {
        this.links = links;
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public Uni<Map<UUID, List<Evidence>>> of(EvidenceRequest request) {
        if (request.events(Incident.class).isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Uni.combine()
                .all()
                .unis(
                        read(request, IncidentLinks.Direction.FROM, "related"),
                        read(request, IncidentLinks.Direction.TO, "relatedBy"))
                .with((from, to) -> {
                    Map<UUID, List<Evidence>> both = new HashMap<>(from);
                    to.forEach((incident, links) -> both.merge(incident, links, IncidentLinkEvidence::joined));
                    return both;
                });
    }

    private Uni<Map<UUID, List<Evidence>>> read(
            EvidenceRequest request, IncidentLinks.Direction direction, String field) {
        List<UUID> incidents =
                request.events(Incident.class).stream().map(Incident::key).toList();
        return links.of(request.context(), direction, incidents, request.reports())
                .map(found -> EvidenceRequest.each(
                        found,
                        ties -> ties.stream().map(tie -> evidence(field, tie)).toList()));
    }

    private static Evidence evidence(String field, IncidentLink tie) {
        String title = tie.incident().getTitle();
        return Evidence.of(FieldPath.entry(field, tie.relation(), title), title, 0.0, tie.reports());
    }

    private static List<Evidence> joined(List<Evidence> some, List<Evidence> others) {
        List<Evidence> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
