package org.ballotwatch.revision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.node.GlobalId;

/** Reads of revisions. */
@ApplicationScoped
public class Revisions {
    private final Columns columns;

    Revisions(Columns columns) {
        this.columns = columns;
    }
    /**
     * Returns the revisions of each record or report, latest first; one statement. They are sorted by number, not by
     * time. An edit that waited for a record's lock gets a later number, but may have an earlier time than the edit
     * before it.
     */
    Uni<Map<UUID, List<Revision>>> of(Snapshot snapshot, List<GlobalId> subjects, OffsetDateTime recordedAsOf) {
        Map<UUID, List<Revision>> bySubject = new HashMap<>();
        return read(
                        snapshot,
                        "r.subject_id = any(:ids)" + until(recordedAsOf),
                        query -> query.bindIds(
                                        "ids",
                                        subjects.stream().map(GlobalId::uuid).toList())
                                .bind("recordedAsOf", recordedAsOf),
                        subjects,
                        (number, subject, revision) -> bySubject
                                .computeIfAbsent(subject, s -> new ArrayList<>())
                                .add(revision))
                .map(rows -> bySubject);
    }

    /**
     * Returns single revisions by their numbers; one statement.
     *
     * @param subjects the records or reports that they changed
     */
    public Uni<Map<Long, Revision>> numbered(
            Snapshot snapshot, Collection<Long> numbers, Collection<GlobalId> subjects) {
        Map<Long, Revision> byNumber = new HashMap<>();
        return read(
                        snapshot,
                        "r.number = any(:numbers)",
                        query -> query.bind("numbers", numbers.toArray(Long[]::new)),
                        subjects,
                        (number, subject, revision) -> byNumber.put(number, revision))
                .map(rows -> byNumber);
    }

    private interface Collector {
        void add(Long number, UUID subject, Revision revision);
    }

    private Uni<?> read(
            Snapshot snapshot,
            String where,
            UnaryOperator<Query> bind,
            Collection<GlobalId> subjects,
            Collector found) {
        Query query = bind.apply(new Query("""
                select r.number, r.subject_id, r.subject_kind, r.made_at, r.made_by, r.made_by_id, r.reason, r.action,
                  c.name, revision_text(r.before -> c.name), revision_text(r.after -> c.name)
                from revision r
                left join lateral jsonb_object_keys(r.after) as c (name) on true
                where %s
                order by r.number desc, c.name""", where));
        Map<UUID, Character> kinds = new HashMap<>();
        subjects.forEach(subject -> kinds.put(subject.uuid(), subject.kind()));
        Map<Long, Revision> byNumber = new HashMap<>();
        return snapshot.list(query, row -> {
            Long number = row.longInteger();
            UUID subject = row.uuid();
            String table = row.text();
            Revision read = revision(row);
            Revision revision = byNumber.computeIfAbsent(number, first -> {
                found.add(number, subject, read);
                return read;
            });
            String column = row.text();
            return column != null && addChange(revision, columns.of(table, column), kinds.get(subject), row);
        });
    }

    private static String until(OffsetDateTime recordedAsOf) {
        return recordedAsOf == null ? "" : "\n  and r.made_at <= :recordedAsOf";
    }

    private static Revision revision(RowReader row) {
        return new Revision(
                row.time(), row.text(), row.text(), row.text(), row.word(RevisionAction.class), new ArrayList<>());
    }

    /** A revision that changed nothing has one row, without a name. */
    private static boolean addChange(Revision revision, Column column, char own, RowReader row) {
        return column.isShown()
                && revision.changes()
                        .add(new Change(column.field(), column.shown(row.text(), own), column.shown(row.text(), own)));
    }

    /** Returns the time of the last revision of each subject that has any. */
    Uni<Map<UUID, OffsetDateTime>> updated(Snapshot snapshot, List<UUID> ids, OffsetDateTime recordedAsOf) {
        Query query = new Query("""
                select r.subject_id, max(r.made_at)
                from revision r
                where r.subject_id = any(:ids)%s
                group by r.subject_id""", until(recordedAsOf)).bindIds("ids", ids).bind("recordedAsOf", recordedAsOf);
        Map<UUID, OffsetDateTime> updated = new HashMap<>();
        return snapshot.list(query, row -> updated.put(row.uuid(), row.time())).map(rows -> updated);
    }

    /** Returns the number of the last revision of each subject that has any. */
    Uni<Map<UUID, String>> latest(Snapshot snapshot, List<UUID> ids, OffsetDateTime recordedAsOf) {
        Query query = new Query("""
                select r.subject_id, max(r.number)::text
                from revision r
                where r.subject_id = any(:ids)%s
                group by r.subject_id""", until(recordedAsOf)).bindIds("ids", ids).bind("recordedAsOf", recordedAsOf);
        Map<UUID, String> latest = new HashMap<>();
        return snapshot.list(query, row -> latest.put(row.uuid(), row.text())).map(rows -> latest);
    }
}
