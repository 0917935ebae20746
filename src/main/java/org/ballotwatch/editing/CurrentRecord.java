package org.ballotwatch.editing;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.election.Election;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.place.Place;
import org.ballotwatch.source.Source;
import org.hibernate.reactive.mutiny.Mutiny;

/** Records as they are before they are corrected, as cells. */
final class CurrentRecord {
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
    CurrentRecord(Mutiny.Session session, Map<String, String> countries) {
        this.session = session;
        this.countries = countries;
    }

    /** Of records of each kind, by their ids; the caller has locked them. */
    Uni<Map<UUID, Map<String, String>>> cells(Map<KeyedKind, Set<UUID>> records) {
        Map<UUID, Map<String, String>> cells = new HashMap<>();
        return Multi.createFrom()
                .iterable(records.entrySet())
                .onItem()
                .transformToUniAndConcatenate(each -> session.createNativeQuery(
                                """
                                select t.id, c.key, c.value
                                from %s t
                                cross join lateral jsonb_each_text(to_jsonb(t)) as c
                                where t.id = any(:ids)""".formatted(table(each.getKey())), Object[].class)
                        .setParameter("ids", each.getValue().toArray(UUID[]::new))
                        .getResultList()
                        .invoke(rows -> rows.forEach(row -> put(
                                cells.computeIfAbsent((UUID) row[0], id -> new HashMap<>()), (String) row[1], (String)
                                        row[2])))
                        .replaceWith(each))
                .collect()
                .last()
                .replaceWith(cells);
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
        return isNumber(version)
                ? session.createNativeQuery("""
                                select
                                  coalesce(bool_or(r.number = :version), false),
                                  coalesce(bool_or(r.number > :version), false),
                                  (
                                    select string_agg(distinct k.field, ' ')
                                    from revision l
                                    cross join lateral jsonb_object_keys(l.after) as k (field)
                                    where l.subject_id = :id and l.number > :version
                                  )
                                from revision r
                                where r.subject_id = :id""", Object[].class)
                        .setParameter("id", record)
                        .setParameter("version", Long.valueOf(version))
                        .getSingleResult()
                        .invoke(found -> check((Boolean) found[0], (Boolean) found[1], (String) found[2], path))
                        .replaceWithVoid()
                : Uni.createFrom().failure(noVersion(path));
    }

    private static boolean isNumber(String version) {
        return version.matches("[0-9]{1,18}");
    }

    /** @param had whether it is a version of this record, and not of another, older or newer than any of it */
    private static void check(boolean had, boolean changed, String columns, String path) {
        if (!had) {
            throw noVersion(path);
        }
        if (changed) {
            String fields = columns == null
                    ? ""
                    : Arrays.stream(columns.split(" "))
                            .map(column -> InputCells.field(column.replaceFirst("_id$", "")))
                            .collect(Collectors.joining(", ", ": ", ""));
            throw new Rejection(
                    ErrorCode.CONFLICT,
                    path + ".version",
                    "Somebody has changed it since" + fields + "; read it again");
        }
    }

    private static Rejection noVersion(String path) {
        return new Rejection(
                ErrorCode.INVALID_ARGUMENT,
                path + ".version",
                "version is none that this record has had; take the one that it was read with");
    }

    static String table(KeyedKind kind) {
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
