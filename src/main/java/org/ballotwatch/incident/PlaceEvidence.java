package org.ballotwatch.incident;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ballotwatch.event.Account;
import org.ballotwatch.evidence.Evidence;
import org.ballotwatch.evidence.EvidenceKind;
import org.ballotwatch.evidence.EvidenceRequest;
import org.ballotwatch.place.Place;
import org.ballotwatch.place.Places;

/** The evidence of where incidents took place. */
@Singleton
class PlaceEvidence implements EvidenceKind {
    private final Places places;

    PlaceEvidence(Places places) {
        this.places = places;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Uni<Map<UUID, List<Evidence>>> of(EvidenceRequest request) {
        List<Incident> incidents = request.events(Incident.class);
        if (incidents.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return request.accounts().flatMap(accounts -> {
            Map<UUID, UUID> placed = new HashMap<>();
            incidents.forEach(incident -> placed.put(
                    incident.uuid,
                    Placement.of(incident, of(incident, accounts), request.reading())
                            .place()));
            List<UUID> ids =
                    placed.values().stream().filter(Objects::nonNull).distinct().toList();
            return places.selected(
                            request.context().snapshot(), ids, request.context().selection())
                    .map(found -> shown(incidents, accounts, placed, found, request));
        });
    }

    private static Map<UUID, List<Evidence>> shown(
            List<Incident> incidents,
            Map<UUID, List<Account>> accounts,
            Map<UUID, UUID> placed,
            Map<UUID, Place> places,
            EvidenceRequest request) {
        Map<UUID, List<Evidence>> evidenceByEvent = new HashMap<>();
        for (Incident incident : incidents) {
            UUID id = placed.get(incident.uuid);
            Place place = id == null ? null : places.get(id);
            List<Account> placing = of(incident, accounts).stream()
                    .filter(account -> account.placeId != null)
                    .toList();
            if (place != null || !placing.isEmpty()) {
                double disagreement =
                        Placement.resolved(placing, request.reading()).disagreement();
                String name = place == null ? null : place.name;
                evidenceByEvent.put(incident.uuid, List.of(Evidence.of("place", name, disagreement, placing)));
            }
        }
        return evidenceByEvent;
    }

    private static List<Account> of(Incident incident, Map<UUID, List<Account>> accounts) {
        return accounts.getOrDefault(incident.uuid, List.of());
    }
}
