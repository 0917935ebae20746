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

/** Writes which actors are one, and which is two. */
final class MergeWriter {
    private static final String LOCK = "pg_advisory_xact_lock%1$s(hashtext('ballotwatch %2$s')) as %2$s";

    private final Mutiny.Session session;
    private final ReportTypes types;

    MergeWriter(Mutiny.Session session, ReportTypes types) {
        this.session = session;
        this.types = types;
    }

    /**
     * To be called before it is looked up who stands for whom: who merges or splits waits for all other edits and for
     * casebooks, and they wait for it, or a report might come to rest with the one that is given up.
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
                        "The report " + GlobalId.encode(((String) report[0]).charAt(0), (UUID) report[1])
                                + " tells what one is to the other; withdraw it first if they are one")))
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
                                "There is no such live report that names this one, and not the other one beside it");
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
                        count != expected, ErrorCode.CONFLICT, path, "An edit before this one in the batch moved it"))
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
