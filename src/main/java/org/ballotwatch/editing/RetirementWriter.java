package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.identity.Principal;
import org.ballotwatch.report.ReportTypes;
import org.ballotwatch.resolution.Rank;
import org.hibernate.reactive.mutiny.Mutiny;

/** Retires, replaces and ranks existing reports. */
final class RetirementWriter {
    private static final String CORRECTED = "Corrected by another report";

    private final Mutiny.Session session;
    private final Principal by;
    private final OffsetDateTime now;
    private final ReportTypes types;

    RetirementWriter(Mutiny.Session session, Principal by, OffsetDateTime now, ReportTypes types) {
        this.session = session;
        this.by = by;
        this.now = now;
        this.types = types;
    }

    ReportTypes types() {
        return types;
    }

    /** Retires the report that a new report supersedes, if it names one. */
    Uni<Void> retire(Edit.NewReport newReport, String successor) {
        return retire(
                new Edit.Retirement(newReport.path(), newReport.fields().supersedes, successor, CORRECTED),
                ".supersedes");
    }

    Uni<Void> retire(Edit.Retirement retirement) {
        return retire(retirement, ".id");
    }

    private Uni<Void> retire(Edit.Retirement retirement, String field) {
        GlobalId id = report(retirement.id(), retirement.path() + field);
        GlobalId successor =
                retirement.by() == null ? null : report(retirement.by(), retirement.path() + ".supersededBy");
        if (successor != null && (successor.kind() != id.kind() || successor.equals(id))) {
            throw new Rejection(
                    ErrorCode.INVALID_ARGUMENT,
                    retirement.path() + (field.equals(".id") ? ".supersededBy" : field),
                    "A report can only be superseded by another report of the same kind");
        }
        return requireLive(successor, retirement.path() + ".supersededBy")
                .chain(() -> session.createNativeQuery("update " + types.table(id.kind()) + """
                         set retired_at = :now, retired_by = :by, retired_by_id = :byId, retired_reason = :reason, superseded_by = :successor
                        where id = :id and retired_at is null""")
                        .setParameter("now", now)
                        .setParameter("by", by.name())
                        .setParameter("byId", by.id())
                        .setParameter("reason", retirement.reason())
                        .setParameter("successor", successor == null ? null : successor.uuid())
                        .setParameter("id", id.uuid())
                        .executeUpdate())
                .chain(count -> changed(count, id, retirement.path() + field));
    }

    Uni<Void> rank(Edit.Ranking ranking) {
        GlobalId id = report(ranking.id(), ranking.path() + ".id");
        if (ranking.rank() != Rank.NORMAL
                && (ranking.reason() == null || ranking.reason().isBlank())) {
            throw new Rejection(
                    ErrorCode.INVALID_ARGUMENT, ranking.path() + ".reason", "A rank other than NORMAL needs a reason");
        }
        return session.createNativeQuery("update " + types.table(id.kind()) + """
                 set rank = :rank, rank_reason = :reason
                where id = :id and retired_at is null""")
                .setParameter("rank", ranking.rank().name())
                .setParameter("reason", ranking.rank() == Rank.NORMAL ? null : ranking.reason())
                .setParameter("id", id.uuid())
                .executeUpdate()
                .chain(count -> changed(count, id, ranking.path() + ".id"));
    }

    private Uni<Void> requireLive(GlobalId report, String path) {
        return report == null
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(
                                "select count(*) from " + types.table(report.kind())
                                        + " where id = :id and retired_at is null",
                                Long.class)
                        .setParameter("id", report.uuid())
                        .getSingleResult()
                        .chain(count -> changed(count.intValue(), report, path));
    }

    private GlobalId report(String text, String path) {
        GlobalId id = GlobalId.decode(path, text);
        if (types.of(id.kind()) == null) {
            throw new Rejection(
                    ErrorCode.INVALID_ARGUMENT, path, "This is the id of a record; this takes the id of a report");
        }
        return id;
    }

    private Uni<Void> changed(int count, GlobalId report, String path) {
        if (count > 0) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery(
                        "select count(*) from " + types.table(report.kind()) + " where id = :id", Long.class)
                .setParameter("id", report.uuid())
                .getSingleResult()
                .invoke(found -> {
                    throw new Rejection(
                            ErrorCode.NOT_FOUND,
                            path,
                            found == 0 ? "There is no report with this id" : "This report is already retired");
                })
                .replaceWithVoid();
    }
}
