package org.ballotwatch.entry;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.StorableText;
import org.ballotwatch.entry.ReferenceData.SourceDates;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.node.GlobalId;
import org.hibernate.reactive.mutiny.Mutiny;

/** The records that entries refer to by id or key. */
record ReferencedRecords(Mutiny.Session session, Map<String, KeyResolver.ResolvedKey> keys) {

    static Uni<ReferencedRecords> in(Mutiny.Session session, Collection<String> references) {
        Map<String, GlobalId> ids = new LinkedHashMap<>();
        List<String> keys = references.stream()
                .filter(StorableText::isStorable) // a key is always storable
                .toList();
        for (String reference : keys) {
            try {
                ids.put(reference, GlobalId.decode("reference", reference));
            } catch (Refusal noId) {
                // It is not an id, so it may be a key.
            }
        }
        return ReferenceData.map(
                        session.createNativeQuery("""
                                select id, 'SOURCE', null, coalesce(merged_into_id, id) from source where id = any(:ids)
                                union all select id, 'PLACE', null, coalesce(merged_into_id, id) from place where id = any(:ids)
                                union all select id, actor_kind, null, coalesce(merged_into_id, id) from actor where id = any(:ids)
                                union all select id, 'ELECTION', null, coalesce(merged_into_id, id) from election where id = any(:ids)
                                union all select id, 'INCIDENT', null, coalesce(merged_into_id, id) from incident where id = any(:ids)
                                union all select id, 'DISPUTE', null, coalesce(merged_into_id, id) from dispute where id = any(:ids)
                                union all select k.own, k.kind, k.value, k.id from %s where k.value = any(:keys)""".formatted(ReferenceData.KEYED), Object[].class)
                                .setParameter(
                                        "ids",
                                        ids.values().stream()
                                                .map(GlobalId::uuid)
                                                .toArray(UUID[]::new))
                                .setParameter("keys", keys.toArray(new String[0])),
                        row -> name((UUID) row[0], KeyedKind.valueOf((String) row[1]), (String) row[2]),
                        row -> new KeyResolver.ResolvedKey(
                                KeyedKind.valueOf((String) row[1]), (UUID) row[3], (UUID) row[0]))
                .map(found -> new ReferencedRecords(session, withGivenIds(found, ids)));
    }

    /** An id may name a view, and then differs from the id of its record. */
    private static Map<String, KeyResolver.ResolvedKey> withGivenIds(
            Map<String, KeyResolver.ResolvedKey> found, Map<String, GlobalId> given) {
        Map<String, KeyResolver.ResolvedKey> byReference = new HashMap<>(found);
        given.forEach((reference, id) -> {
            KeyResolver.ResolvedKey record = found.get(GlobalId.encode(id.kind(), id.uuid()));
            if (record != null) {
                byReference.putIfAbsent(reference, record);
            }
        });
        return byReference;
    }

    private static String name(UUID id, KeyedKind kind, String key) {
        return key != null ? key : GlobalId.encode(kind.letter(), id);
    }

    /** The place that contains a place, the source that a source derives from, the election of a part, with all ancestors. */
    Uni<Map<UUID, UUID>> above() {
        return ReferenceData.map(
                session.createNativeQuery("""
                        with recursive places as (
                          select id, parent_id from place where id = any(:ids)
                          union
                          select p.id, p.parent_id from place p join places on places.parent_id = p.id
                        ), sources as (
                          select id, derived_from_id from source where id = any(:ids)
                          union
                          select s.id, s.derived_from_id from source s join sources on sources.derived_from_id = s.id
                        ), elections as (
                          select id, part_of_id from election where id = any(:ids)
                          union
                          select e.id, e.part_of_id from election e join elections on elections.part_of_id = e.id
                        )
                        select id, parent_id from places where parent_id is not null
                        union all
                        select id, derived_from_id from sources where derived_from_id is not null
                        union all
                        select id, part_of_id from elections where part_of_id is not null""", Object[].class).setParameter("ids", ids()), row -> (UUID) row[0], row ->
                        (UUID) row[1]);
    }

    Uni<Map<UUID, SourceDates>> dates() {
        return ReferenceData.map(
                session.createNativeQuery(
                                "select id, published_on, retrieved_on from source where id = any(:ids)",
                                Object[].class)
                        .setParameter("ids", ids()),
                row -> (UUID) row[0],
                row -> new SourceDates((LocalDate) row[1], (LocalDate) row[2]));
    }

    private UUID[] ids() {
        return keys.values().stream()
                .map(KeyResolver.ResolvedKey::uuid)
                .distinct()
                .toArray(UUID[]::new);
    }
}
