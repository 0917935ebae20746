package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.editing.ValidatedIdentityEdits.RecordPair;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.report.ReportType;
import org.ballotwatch.report.ReportTypes;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes mergers, splits, withdrawals and restorations of records. */
final class StandingWriter {
    private static final String LOCK = "pg_advisory_xact_lock%1$s(hashtext('ballotwatch %2$s')) as %2$s";

    private final Mutiny.Session session;
    private final ReportTypes types;

    StandingWriter(Mutiny.Session session, ReportTypes types) {
        this.session = session;
        this.types = types;
    }

    /**
     * Call this before references are resolved. A merger, split, withdrawal or restoration excludes all other edits and
     * casebooks. Otherwise a concurrent report might refer to the record that is merged away.
     */
    static Uni<Void> lock(Mutiny.Session session, List<Edit> edits) {
        boolean alone = edits.stream().anyMatch(Edit.Standing.class::isInstance);
        String locks = LOCK.formatted(alone ? "" : "_shared", "records");
        return session.createNativeQuery(
                        "select 1 from " + (alone ? LOCK.formatted("", "casebook") + ", " : "") + locks, Integer.class)
                .getSingleResult()
                .replaceWithVoid();
    }

    Uni<Void> write(Edit.Standing edit, RecordPair pair) {
        if (edit instanceof Edit.Merge merge) {
            return merge(merge, pair);
        } else if (edit instanceof Edit.Split split) {
            return split(split, pair);
        } else if (edit instanceof Edit.WithdrawnRecord withdrawn) {
            return withdraw(withdrawn, pair);
        }
        return restore((Edit.RestoredRecord) edit, pair);
    }

    private Uni<Void> merge(Edit.Merge edit, RecordPair pair) {
        return requireUnmerged(pair, edit.path() + ".id")
                .chain(() -> checked(
                        "id in (:from, :to) and withdrawn_as is not null",
                        pair,
                        0,
                        edit.path() + ".id",
                        "One of the two is withdrawn; restore it first"))
                .chain(() -> session.createNativeQuery(
                                "select kind, id from record_of_both(:from, :to)", Object[].class)
                        .setParameter("from", pair.from())
                        .setParameter("to", pair.to())
                        .getResultList())
                .invoke(found -> found.forEach(both -> {
                    char kind = ((String) both[0]).charAt(0);
                    String id = GlobalId.encode(kind, (UUID) both[1]);
                    Rejection.when(
                            true,
                            ErrorCode.CONFLICT,
                            edit.path() + ".into",
                            types.of(kind) == null
                                    ? "The record kept is below the other: " + id + " refers to that; correct it first"
                                    : "Report " + id
                                            + " relates the two records to each other; retire it first if they are the"
                                            + " same");
                }))
                .chain(() -> call("select 1 from merge_record(cast(:table as regclass), :from, :to)", pair));
    }

    private Uni<Void> split(Edit.Split edit, RecordPair pair) {
        List<UUID> moved = new ArrayList<>();
        List<String> given = edit.input().reports == null ? List.of() : edit.input().reports;
        for (int i = 0; i < given.size(); i++) {
            GlobalId id = GlobalId.decode(edit.path() + ".reports." + i, given.get(i));
            Rejection.when(
                    types.of(id.kind()) == null,
                    ErrorCode.INVALID_ARGUMENT,
                    edit.path() + ".reports." + i,
                    "This is not the id of a report");
            moved.add(id.uuid());
        }
        Uni<Void> apart = edit.input().former == null
                ? requireUnmerged(pair, edit.path() + ".id")
                : requireMerged(pair, edit.path() + ".former")
                        .chain(() -> call("select 1 from split_record(cast(:table as regclass), :to, :from)", pair));
        return apart.chain(() -> move(moved, pair, edit.path() + ".reports."));
    }

    private Uni<Void> move(List<UUID> moved, RecordPair pair, String path) {
        if (moved.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery(
                        "select id from reports_moved(cast(:table as regclass), :ids, :from, :to) as m (id)",
                        UUID.class)
                .setParameter("table", pair.kind().table())
                .setParameter("ids", moved.toArray(new UUID[0]))
                .setParameter("from", pair.from())
                .setParameter("to", pair.to())
                .getResultList()
                .invoke(done -> {
                    Set<UUID> found = new HashSet<>(done);
                    for (int i = 0; i < moved.size(); i++) {
                        Rejection.when(
                                !found.contains(moved.get(i)),
                                ErrorCode.NOT_FOUND,
                                path + i,
                                "There is no such live report that refers to the one record and not also to the other");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> withdraw(Edit.WithdrawnRecord edit, RecordPair pair) {
        return checked(
                        "id = :to and withdrawn_as is not null",
                        pair,
                        0,
                        edit.path() + ".id",
                        "The record is withdrawn already")
                .chain(() -> session.createNativeQuery(
                                "select used_by, id from use_of(cast(:table as regclass), :id)", Object[].class)
                        .setParameter("table", pair.kind().table())
                        .setParameter("id", pair.to())
                        .getResultList())
                .invoke(users -> users.stream().findFirst().ifPresent(user -> {
                    throw new Rejection(
                            ErrorCode.CONFLICT,
                            edit.path() + ".id",
                            GlobalId.encode(letter((String) user[0]), (UUID) user[1])
                                    + " refers to it; correct, merge or retire what refers to it first");
                }))
                .chain(() -> stand(edit.input().reason.name(), pair));
    }

    private Uni<Void> restore(Edit.RestoredRecord edit, RecordPair pair) {
        return checked(
                        "id = :to and withdrawn_as is not null",
                        pair,
                        1,
                        edit.path() + ".id",
                        "The record is not withdrawn")
                .chain(() -> stand(null, pair));
    }

    private Uni<Void> stand(String withdrawnAs, RecordPair pair) {
        return session.createNativeQuery(
                        "update " + pair.kind().table() + " set withdrawn_as = cast(:reason as text) where id = :id")
                .setParameter("reason", withdrawnAs)
                .setParameter("id", pair.to())
                .executeUpdate()
                .replaceWithVoid();
    }

    private char letter(String table) {
        return types.ofTable(table)
                .map(ReportType::kind)
                .orElseGet(() -> KeyedKind.ofTable(table).orElseThrow().letter());
    }

    private Uni<Void> requireUnmerged(RecordPair pair, String path) {
        return checked(
                "id in (:from, :to) and merged_into_id is not null",
                pair,
                0,
                path,
                "An earlier edit in this batch merged or split the record");
    }

    private Uni<Void> requireMerged(RecordPair pair, String path) {
        return checked(
                "id = :to and merged_into_id = :from",
                pair,
                1,
                path,
                "An earlier edit in this batch merged or split the record");
    }

    private Uni<Void> checked(String condition, RecordPair pair, long expected, String path, String otherwise) {
        return session.createNativeQuery(
                        "select count(*) from " + pair.kind().table() + " where cast(:from as uuid) is not null and "
                                + condition,
                        Long.class)
                .setParameter("from", pair.from())
                .setParameter("to", pair.to())
                .getSingleResult()
                .invoke(count -> Rejection.when(count != expected, ErrorCode.CONFLICT, path, otherwise))
                .replaceWithVoid();
    }

    private Uni<Void> call(String sql, RecordPair pair) {
        return session.createNativeQuery(sql, Integer.class)
                .setParameter("table", pair.kind().table())
                .setParameter("from", pair.from())
                .setParameter("to", pair.to())
                .getResultList()
                .replaceWithVoid();
    }
}
