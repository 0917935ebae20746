package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.entry.RecordType;
import org.ballotwatch.entry.RecordTypes;
import org.ballotwatch.graphql.error.ErrorCode;
import org.hibernate.reactive.mutiny.Mutiny;

/** The inputs and versions of records before they are corrected. */
final class CurrentRecord {
    private final Mutiny.Session session;

    CurrentRecord(Mutiny.Session session) {
        this.session = session;
    }

    /**
     * The inputs that describe the current records of each kind, by id. The caller must have locked them.
     *
     * @param codes codes of countries, by id
     */
    Uni<Map<UUID, RecordInput>> inputs(RecordTypes types, Map<KeyedKind, Set<UUID>> records, Map<UUID, String> codes) {
        Map<UUID, RecordInput> inputs = new HashMap<>();
        Uni<Void> read = Uni.createFrom().voidItem();
        for (Map.Entry<KeyedKind, Set<UUID>> each : records.entrySet()) {
            RecordType<?, ?> type = types.of(each.getKey());
            read = read.chain(() -> session.createQuery(
                            "from %s r where r.uuid in :ids"
                                    .formatted(type.entity().getSimpleName()),
                            type.entity())
                    .setParameter("ids", each.getValue())
                    .getResultList()
                    .invoke(found -> found.forEach(record -> inputs.put(record.uuid, type.describe(record, codes))))
                    .replaceWithVoid());
        }
        return read.replaceWith(inputs);
    }

    /** @throws Rejection if the record has changed since this version was read */
    Uni<Void> requireVersion(String version, UUID record, String path) {
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

    /** @param had whether this record ever had the version */
    private static void check(boolean had, boolean changed, String columns, String path) {
        if (!had) {
            throw noVersion(path);
        }
        if (changed) {
            String fields = columns == null
                    ? ""
                    : Arrays.stream(columns.split(" "))
                            .map(column -> EntityColumns.camel(column.replaceFirst("_id$", "")))
                            .collect(Collectors.joining(", ", ": ", ""));
            throw new Rejection(
                    ErrorCode.CONFLICT,
                    path + ".version",
                    "The record has changed since you read it" + fields + "; read it again");
        }
    }

    private static Rejection noVersion(String path) {
        return new Rejection(
                ErrorCode.INVALID_ARGUMENT,
                path + ".version",
                "This record never had that version; use the one you read");
    }
}
