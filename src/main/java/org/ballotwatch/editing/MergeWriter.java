package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.report.ReportTypes;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes mergers and splits of actors. */
final class MergeWriter {
    private static final String LOCK = "pg_advisory_xact_lock%1$s(hashtext('ballotwatch %2$s')) as %2$s";

    private final Mutiny.Session session;
    private final ReportTypes types;

    MergeWriter(Mutiny.Session session, ReportTypes types) {
        this.session = session;
        this.types = types;
    }

    /**
     * Call this before references are resolved. A merge or split excludes all other edits and casebooks. Otherwise a
     * concurrent report might refer to the actor that is merged away.
     */
    static Uni<Void> lock(Mutiny.Session session, List<Edit> edits) {
        boolean alone = edits.stream().anyMatch(edit -> edit instanceof Edit.Merge || edit instanceof Edit.Split);
        String locks = LOCK.formatted(alone ? "" : "_shared", "actors");
        return session.createNativeQuery(
                        "select 1 from " + (alone ? LOCK.formatted("", "casebook") + ", " : "") + locks, Integer.class)
                .getSingleResult()
                .replaceWithVoid();
    }

    Uni<Void> write(Edit.Identity edit, ValidatedIdentityEdits.ActorPair pair) {
        return edit instanceof Edit.Merge merge ? merge(merge, pair) : split((Edit.Split) edit, pair);
    }

    private Uni<Void> merge(Edit.Merge edit, ValidatedIdentityEdits.ActorPair pair) {
        return requireUnmerged(pair, edit.path() + ".id")
                .chain(() -> session.createNativeQuery(
                                "select kind, id from report_of_both(:from, :to)", Object[].class)
                        .setParameter("from", pair.from())
                        .setParameter("to", pair.to())
                        .getResultList())
                .invoke(found -> found.forEach(report -> Rejection.when(
                        true,
                        ErrorCode.CONFLICT,
                        edit.path() + ".into",
                        "Report " + GlobalId.encode(((String) report[0]).charAt(0), (UUID) report[1])
                                + " relates the two records to each other; retire it first if they are the same")))
                .chain(() -> call("select 1 from merge_actor(:from, :to)", pair));
    }

    private Uni<Void> split(Edit.Split edit, ValidatedIdentityEdits.ActorPair pair) {
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
                        .chain(() -> call("select 1 from split_actor(:to, :from)", pair));
        return apart.chain(() -> move(moved, pair, edit.path() + ".reports."));
    }

    private Uni<Void> move(List<UUID> moved, ValidatedIdentityEdits.ActorPair pair, String path) {
        if (moved.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery("select id from reports_moved(:ids, :from, :to) as m (id)", UUID.class)
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

    private Uni<Void> requireUnmerged(ValidatedIdentityEdits.ActorPair pair, String path) {
        return checked("id in (:from, :to) and merged_into_id is not null", pair, 0, path);
    }

    private Uni<Void> requireMerged(ValidatedIdentityEdits.ActorPair pair, String path) {
        return checked("id = :to and merged_into_id = :from", pair, 1, path);
    }

    private Uni<Void> checked(String condition, ValidatedIdentityEdits.ActorPair pair, long expected, String path) {
        return session.createNativeQuery("select count(*) from actor where " + condition, Long.class)
                .setParameter("from", pair.from())
                .setParameter("to", pair.to())
                .getSingleResult()
                .invoke(count -> Rejection.when(
                        count != expected,
                        ErrorCode.CONFLICT,
                        path,
                        "An earlier edit in this batch merged or split the record"))
                .replaceWithVoid();
    }

    private Uni<Void> call(String sql, ValidatedIdentityEdits.ActorPair pair) {
        return session.createNativeQuery(sql, Integer.class)
                .setParameter("from", pair.from())
                .setParameter("to", pair.to())
                .getResultList()
                .replaceWithVoid();
    }
}
