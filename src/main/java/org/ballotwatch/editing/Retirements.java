package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.identity.Principal;
import org.ballotwatch.report.ReportTypes;
import org.ballotwatch.resolution.Rank;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes what becomes of reports that are there. */
final class Retirements {
    private static final String CORRECTED = "Corrected by another report";

    private final Mutiny.Session session;
    private final Principal by;
    private final OffsetDateTime now;
    private final ReportTypes types;

    Retirements(Mutiny.Session session, Principal by, OffsetDateTime now, ReportTypes types) {
        this.session = session;
        this.by = by;
        this.now = now;
        this.types = types;
    }

    ReportTypes types() {
        return types;
    }

    /** What a new report takes the place of, if it says so. */
    Uni<Void> retire(Edit.NewReport made, String successor) {
        return retire(new Edit.Retirement(made.path(), made.fields().supersedes, successor, CORRECTED), ".supersedes");
    }

    Uni<Void> retire(Edit.Retirement made) {
        return retire(made, ".id");
    }

    private Uni<Void> retire(Edit.Retirement made, String field) {
        GlobalId id = report(made.id(), made.path() + field);
        GlobalId successor = made.by() == null ? null : report(made.by(), made.path() + ".supersededBy");
        if (successor != null && (successor.kind() != id.kind() || successor.equals(id))) {
            throw new Rejection(
                    ErrorCode.INVALID_ARGUMENT,
                    made.path() + (field.equals(".id") ? ".supersededBy" : field),
                    "A report is superseded by another one of its own kind");
        }
        return stands(successor, made.path() + ".supersededBy")
                .chain(() -> session.createNativeQuery("update " + types.table(id.kind()) + """
                         set retired_at = :now, retired_by = :by, retired_by_id = :byId, retired_reason = :reason, superseded_by = :successor
                        where id = :id and retired_at is null""")
                        .setParameter("now", now)
                        .setParameter("by", by.name())
                        .setParameter("byId", by.id())
                        .setParameter("reason", made.reason())
                        .setParameter("successor", successor == null ? null : successor.uuid())
                        .setParameter("id", id.uuid())
                        .executeUpdate())
                .invoke(count -> changed(count, made.path() + field))
                .replaceWithVoid();
    }

    Uni<Void> rank(Edit.Ranking made) {
        GlobalId id = report(made.id(), made.path() + ".id");
        if (made.rank() != Rank.NORMAL
                && (made.reason() == null || made.reason().isBlank())) {
            throw new Rejection(
                    ErrorCode.INVALID_ARGUMENT, made.path() + ".reason", "A rank other than NORMAL needs a reason");
        }
        return session.createNativeQuery("update " + types.table(id.kind()) + """
                 set rank = :rank, rank_reason = :reason
                where id = :id and retired_at is null""")
                .setParameter("rank", made.rank().name())
                .setParameter("reason", made.rank() == Rank.NORMAL ? null : made.reason())
                .setParameter("id", id.uuid())
                .executeUpdate()
                .invoke(count -> changed(count, made.path() + ".id"))
                .replaceWithVoid();
    }

    private Uni<Void> stands(GlobalId report, String path) {
        return report == null
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(
                                "select count(*) from " + types.table(report.kind())
                                        + " where id = :id and retired_at is null",
                                Long.class)
                        .setParameter("id", report.uuid())
                        .getSingleResult()
                        .invoke(count -> changed(count.intValue(), path))
                        .replaceWithVoid();
    }

    private GlobalId report(String text, String path) {
        GlobalId id = GlobalId.decode(path, text);
        if (types.of(id.kind()) == null) {
            throw new Rejection(
                    ErrorCode.INVALID_ARGUMENT, path, "This is the id of a record; reports are retired and ranked");
        }
        return id;
    }

    private static void changed(int count, String path) {
        if (count == 0) {
            throw new Rejection(ErrorCode.NOT_FOUND, path, "There is no such report, or it is retired already");
        }
    }
}
