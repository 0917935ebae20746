package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.ballotwatch.editing.input.SupersessionCause;
import org.ballotwatch.entry.CellChecks;
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

    Uni<Void> write(Edit.OfReport edit) {
        if (edit instanceof Edit.Retirement retirement) {
            return retire(retirement, ".id");
        } else if (edit instanceof Edit.Supersession supersession) {
            return supersede(supersession);
        } else if (edit instanceof Edit.Withdrawal withdrawal) {
            return withdraw(withdrawal);
        }
        return rank((Edit.Ranking) edit);
    }

    private Uni<Void> retire(Edit.Retirement retirement, String field) {
        GlobalId id = report(retirement.id(), retirement.path() + field);
        GlobalId successor = retirement.by() == null
                ? null
                : successor(retirement.by(), id, retirement.path(), field.equals(".id") ? ".supersededBy" : field);
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

    private GlobalId successor(String by, GlobalId id, String path, String field) {
        GlobalId successor = report(by, path + ".supersededBy");
        if (successor.kind() != id.kind() || successor.equals(id)) {
            throw new Rejection(
                    ErrorCode.INVALID_ARGUMENT,
                    path + field,
                    "A report can only be superseded by another report of the same kind");
        }
        return successor;
    }

    private Uni<Void> supersede(Edit.Supersession supersession) {
        GlobalId id = report(supersession.id(), supersession.path() + ".id");
        GlobalId successor = successor(supersession.by(), id, supersession.path(), ".supersededBy");
        checkPast(supersession.on(), supersession.path() + ".on");
        boolean corrected = supersession.cause() == SupersessionCause.SOURCE_CORRECTED;
        return requireLive(successor, supersession.path() + ".supersededBy")
                .chain(() -> session.createNativeQuery("update %1$s r".formatted(types.table(id.kind()))
                                + """
                         set superseded_by = n.id,
                          withdrawn_on = case when :corrected then coalesce(:on, n.public_by) else r.withdrawn_on end,
                          withdrawn_reason = case when :corrected then :reason else r.withdrawn_reason end,
                          overtaken_on = case when :corrected then r.overtaken_on else coalesce(:on, n.public_by) end
                        from %1$s n
                        where r.id = :id and r.retired_at is null and n.id = :successor""".formatted(types.table(id.kind())))
                        .setParameter("corrected", corrected)
                        .setParameter("on", supersession.on())
                        .setParameter("reason", supersession.reason())
                        .setParameter("id", id.uuid())
                        .setParameter("successor", successor.uuid())
                        .executeUpdate())
                .chain(count -> changed(count, id, supersession.path() + ".id"));
    }

    private Uni<Void> withdraw(Edit.Withdrawal withdrawal) {
        GlobalId id = report(withdrawal.id(), withdrawal.path() + ".id");
        checkPast(withdrawal.on(), withdrawal.path() + ".on");
        if (withdrawal.on() == null && withdrawal.reason() != null) {
            throw new Rejection(
                    ErrorCode.INVALID_ARGUMENT, withdrawal.path() + ".reason", "A reason is only allowed with a day");
        }
        return session.createNativeQuery("update " + types.table(id.kind()) + """
                 set withdrawn_on = :on, withdrawn_reason = :reason
                where id = :id and retired_at is null and (cast(:on as date) is null or public_by <= :on)""")
                .setParameter("on", withdrawal.on())
                .setParameter("reason", withdrawal.reason())
                .setParameter("id", id.uuid())
                .executeUpdate()
                .chain(count -> changed(
                        count,
                        id,
                        withdrawal.path() + ".id",
                        new Rejection(
                                ErrorCode.INVALID_ARGUMENT,
                                withdrawal.path() + ".on",
                                "The report became public after that day, or is retired")));
    }

    private void checkPast(LocalDate day, String path) {
        String fault = CellChecks.aheadFault(day, now.toLocalDate());
        if (fault != null) {
            throw new Rejection(ErrorCode.INVALID_ARGUMENT, path, fault);
        }
    }

    private Uni<Void> rank(Edit.Ranking ranking) {
        GlobalId id = report(ranking.id(), ranking.path() + ".id");
        if (ranking.rank() != Rank.NORMAL
                && (ranking.reason() == null || ranking.reason().isBlank())) {
            throw new Rejection(
                    ErrorCode.INVALID_ARGUMENT, ranking.path() + ".reason", "A rank other than NORMAL needs a reason");
        }
        if (ranking.rank() == Rank.NORMAL && ranking.since() != null) {
            throw new Rejection(
                    ErrorCode.INVALID_ARGUMENT, ranking.path() + ".since", "The rank NORMAL counts from the beginning");
        }
        checkPast(ranking.since(), ranking.path() + ".since");
        return session.createNativeQuery("update " + types.table(id.kind()) + """
                 set rank = :rank, rank_reason = :reason, rank_since = :since
                where id = :id and retired_at is null""")
                .setParameter("rank", ranking.rank().name())
                .setParameter("since", ranking.since())
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
        return changed(count, report, path, new Rejection(ErrorCode.NOT_FOUND, path, "This report is already retired"));
    }

    /** @param otherwise why nothing changed although the report exists */
    private Uni<Void> changed(int count, GlobalId report, String path, Rejection otherwise) {
        if (count > 0) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery(
                        "select count(*) from " + types.table(report.kind()) + " where id = :id", Long.class)
                .setParameter("id", report.uuid())
                .getSingleResult()
                .invoke(found -> {
                    throw found == 0
                            ? new Rejection(ErrorCode.NOT_FOUND, path, "There is no report with this id")
                            : otherwise;
                })
                .replaceWithVoid();
    }
}
