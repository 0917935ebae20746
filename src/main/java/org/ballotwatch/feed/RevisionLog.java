package org.ballotwatch.feed;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.database.Snapshots;

/** Reads of the log of revisions, in the order of their commits. */
@Singleton
class RevisionLog {
    private final Snapshots snapshots;
    private final Subjects subjects;

    RevisionLog(Snapshots snapshots, Subjects subjects) {
        this.snapshots = snapshots;
        this.subjects = subjects;
    }

    /** The first entries after a position. */
    Uni<List<LogEntry>> after(LogOffset from, int most) {
        return read(snapshot -> after(snapshot, from, most));
    }

    /** The first entries after a position, in a request's snapshot. */
    Uni<List<LogEntry>> after(Snapshot snapshot, LogOffset from, int most) {
        Query query = new Query("""
                select c.place, r.number, r.subject_kind, r.subject_id, r.action, %s, %s, %s
                from revision_commit c
                join revision r on r.commit_id = c.id
                where c.place >= :place
                  and (c.place, r.number) > (:place, :number)
                order by c.place, r.number
                limit :most""", subjects.election(), subjects.incident(), subjects.otherIncident())
                .bind("place", from.place())
                .bind("number", from.number())
                .bind("most", most);
        return snapshot.list(query, LogEntry::read);
    }

    /** The current end of the log. */
    Uni<LogOffset> end() {
        return read(this::end);
    }

    /** The end of the log in a request's snapshot. */
    Uni<LogOffset> end(Snapshot snapshot) {
        Query query = new Query("select coalesce(max(c.place), 0)\nfrom revision_commit c");
        return snapshot.first(query, row -> LogOffset.afterCommit(row.longInteger()));
    }

    /** The rows that a statement finds about entries. */
    <T> Uni<List<T>> list(Query query, Function<RowReader, T> row) {
        return read(snapshot -> snapshot.list(query, row));
    }

    private <T> Uni<T> read(Function<Snapshot, Uni<T>> read) {
        return Uni.createFrom().deferred(() -> {
            Snapshot snapshot = snapshots.open();
            return read.apply(snapshot).eventually(snapshot::close);
        });
    }
}
