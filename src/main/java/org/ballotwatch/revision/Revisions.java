package org.ballotwatch.revision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Columns;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.node.GlobalId;

/** Reads of revisions. */
@ApplicationScoped
class Revisions {
    /** The revisions of each record or report, latest first; one statement. */
    Uni<Map<UUID, List<Revision>>> of(Snapshot snapshot, List<GlobalId> subjects, OffsetDateTime recordedAsOf) {
        Query query = new Query("""
                select r.number, r.subject_id, r.subject_kind, r.made_at, r.made_by, r.reason, r.action,
                  c.name, revision_text(r.before -> c.name), revision_text(r.after -> c.name)
                from revision r
                left join lateral jsonb_object_keys(r.after) as c (name) on true
                where r.subject_id = any(:ids)%s
                order by r.made_at desc, r.number desc, c.name""", recordedAsOf == null ? "" : "\n  and r.made_at <= :recordedAsOf")
                .bindIds("ids", subjects.stream().map(GlobalId::uuid).toList())
                .bind("recordedAsOf", recordedAsOf);
        Map<UUID, Character> kinds = new HashMap<>();
        subjects.forEach(subject -> kinds.put(subject.uuid(), subject.kind()));
        Map<Long, Revision> byNumber = new LinkedHashMap<>();
        Map<UUID, List<Revision>> bySubject = new HashMap<>();
        return snapshot.list(query, row -> {
                    Long number = row.longInteger();
                    UUID subject = row.uuid();
                    String table = row.text();
                    Revision read = revision(row);
                    Revision revision = byNumber.computeIfAbsent(number, first -> {
                        bySubject
                                .computeIfAbsent(subject, s -> new ArrayList<>())
                                .add(read);
                        return read;
                    });
                    return addChange(revision, new Column(table, row.text()), kinds.get(subject), row);
                })
                .map(rows -> bySubject);
    }

    private static Revision revision(Columns row) {
        return new Revision(row.time(), row.text(), row.text(), row.word(RevisionAction.class), new ArrayList<>());
    }

    /** Of a revision that changed nothing there is one row, without a name. */
    private static boolean addChange(Revision revision, Column column, char own, Columns row) {
        return column.name() != null
                && column.isShown()
                && revision.changes()
                        .add(new Change(column.field(), column.shown(row.text(), own), column.shown(row.text(), own)));
    }

    /** The number of the last revision of each that has any. */
    Uni<Map<UUID, String>> latest(Snapshot snapshot, List<UUID> ids) {
        Query query = new Query("""
                select r.subject_id, max(r.number)::text
                from revision r
                where r.subject_id = any(:ids)
                group by r.subject_id""").bindIds("ids", ids);
        Map<UUID, String> latest = new HashMap<>();
        return snapshot.list(query, row -> latest.put(row.uuid(), row.text())).map(rows -> latest);
    }
}
