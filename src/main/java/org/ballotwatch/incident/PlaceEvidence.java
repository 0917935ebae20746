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

/** Where incidents took place, and what sources say of that. */
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
    public Uni<Map<UUID, List<Evidence>>> of(EvidenceRequest asked) {
        List<Incident> incidents = asked.events(Incident.class);
        if (incidents.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return asked.accounts().flatMap(told -> {
            Map<UUID, UUID> placed = new HashMap<>();
            incidents.forEach(incident -> placed.put(
                    incident.uuid,
                    Placement.of(incident, of(incident, told), asked.reading()).place()));
            List<UUID> ids =
                    placed.values().stream().filter(Objects::nonNull).distinct().toList();
            return places.selected(
                            asked.context().snapshot(), ids, asked.context().selection())
                    .map(found -> shown(incidents, told, placed, found, asked));
        });
    }

    private static Map<UUID, List<Evidence>> shown(
            List<Incident> incidents,
            Map<UUID, List<Account>> told,
            Map<UUID, UUID> placed,
            Map<UUID, Place> places,
            EvidenceRequest asked) {
        Map<UUID, List<Evidence>> shown = new HashMap<>();
        for (Incident incident : incidents) {
            UUID id = placed.get(incident.uuid);
            Place place = id == null ? null : places.get(id);
            List<Account> placing = of(incident, told).stream()
                    .filter(account -> account.placeId != null)
                    .toList();
            if (place != null || !placing.isEmpty()) {
                double disagreement =
                        Placement.resolved(placing, asked.reading()).disagreement();
                String name = place == null ? null : place.name;
                shown.put(incident.uuid, List.of(Evidence.of("place", name, disagreement, placing)));
            }
        }
        return shown;
    }

    private static List<Account> of(Incident incident, Map<UUID, List<Account>> told) {
        return told.getOrDefault(incident.uuid, List.of());
    }
}
