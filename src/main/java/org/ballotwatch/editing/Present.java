package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.election.Election;
import org.ballotwatch.entry.Keys;
import org.ballotwatch.entry.Kind;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.place.Place;
import org.ballotwatch.source.Source;
import org.hibernate.reactive.mutiny.Mutiny;

/** A record as it is before it is corrected, as cells; held until the transaction ends. */
final class Present {
    private static final Map<String, Character> REFERENCES = Map.of(
            "place_id", Place.KIND,
            "parent_id", Place.KIND,
            "derived_from_id", Source.KIND,
            "election_id", Election.KIND,
            "filed_by_id", Actor.KIND,
            "before_id", Actor.KIND);

    private final Mutiny.Session session;
    private final Map<String, String> countries;

    /** @param countries codes by id */
    Present(Mutiny.Session session, Map<String, String> countries) {
        this.session = session;
        this.countries = countries;
    }

    Uni<Map<String, String>> cells(Keys.Key record) {
        return session.createNativeQuery("""
                        select c.key, c.value
                        from %s t
                        cross join lateral jsonb_each_text(to_jsonb(t)) as c
                        where t.id = :id
                        for update of t""".formatted(table(record.kind())), Object[].class)
                .setParameter("id", record.uuid())
                .getResultList()
                .map(rows -> {
                    Map<String, String> cells = new HashMap<>();
                    rows.forEach(row -> put(cells, (String) row[0], (String) row[1]));
                    return cells;
                });
    }

    private void put(Map<String, String> cells, String column, String value) {
        if (value == null) {
            return;
        }
        Character kind = REFERENCES.get(column);
        if (kind != null) {
            cells.put(column.replaceFirst("_id$", ""), GlobalId.encode(kind, UUID.fromString(value)));
        } else if (column.equals("country_id")) {
            cells.put("country", countries.get(value));
        } else {
            cells.put(column.endsWith("_kind") && !column.equals("actor_kind") ? "kind" : column, value);
        }
    }

    /** @throws Rejection if the record has changed since this version was read */
    Uni<Void> isStill(String version, UUID record, String path) {
        if (version == null) {
            return Uni.createFrom().voidItem();
        }
        if (!version.matches("[0-9]{1,18}")) {
            throw new Rejection(
                    ErrorCode.INVALID_ARGUMENT,
                    path + ".version",
                    "version is none that a record of this service has had");
        }
        return session.createNativeQuery("""
                        select distinct k.field
                        from revision r
                        left join lateral jsonb_object_keys(r.after) as k (field) on true
                        where r.subject_id = :id and r.number > :version
                        order by 1""", String.class)
                .setParameter("id", record)
                .setParameter("version", Long.valueOf(version))
                .getResultList()
                .invoke(changed -> refuse(changed, path))
                .replaceWithVoid();
    }

    private static void refuse(List<String> changed, String path) {
        if (!changed.isEmpty()) {
            List<String> fields = changed.stream()
                    .map(column -> Cells.field(column.replaceFirst("_id$", "")))
                    .toList();
            throw new Rejection(
                    ErrorCode.CONFLICT,
                    path + ".version",
                    "Somebody has changed it since: " + String.join(", ", fields) + "; read it again");
        }
    }

    private static String table(Kind kind) {
        return switch (kind) {
            case SOURCE -> "source";
            case PLACE -> "place";
            case PERSON, PARTY, ORGANIZATION -> "actor";
            case ELECTION -> "election";
            case INCIDENT -> "incident";
            case DISPUTE -> "dispute";
        };
    }
}
