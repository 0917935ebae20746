package org.ballotwatch.editing;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.ballotwatch.election.Election;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.identity.Identified;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.link.WithinSixMonths;
import org.ballotwatch.revision.Author;
import org.ballotwatch.source.Rank;
import org.ballotwatch.source.Report;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes what was drafted. */
final class Pen {
    private static final String CORRECTED = "Corrected by another report";

    private final Mutiny.Session session;
    private final String by;
    private final OffsetDateTime now;
    private final Map<Character, String> tables;

    Pen(Mutiny.Session session, String by, OffsetDateTime now, Map<Character, String> tables) {
        this.session = session;
        this.by = by;
        this.now = now;
        this.tables = tables;
    }

    Uni<Void> records(Draft draft) {
        return session.persistAll(draft.records().toArray())
                .chain(session::flush)
                .chain(() -> session.persistAll(draft.keys().toArray()))
                .chain(session::flush)
                .chain(() -> tie(draft.records()));
    }

    /** Each under its own reason, where it gives one. */
    Uni<Void> corrections(Draft draft, String why) {
        return each(List.copyOf(draft.corrections().entrySet()), correction -> {
                    String own = correction.getKey().input().why;
                    return new Author(by, own == null ? why : own, now)
                            .signs(session)
                            .chain(() -> session.merge(correction.getValue()))
                            .chain(session::flush);
                })
                .chain(() -> tie(List.copyOf(draft.corrections().values())));
    }

    Uni<Void> reports(Draft draft) {
        return session.persistAll(draft.reports().values().toArray())
                .chain(session::flush)
                .chain(() -> each(List.copyOf(draft.reports().entrySet()), this::supersede));
    }

    Uni<Void> actions(List<Sheet> sheets) {
        return each(sheets, sheet -> {
            if (sheet.edit() instanceof Edit.Retirement made) {
                return retire(made);
            }
            return sheet.edit() instanceof Edit.Ranking made
                    ? rank(made)
                    : Uni.createFrom().voidItem();
        });
    }

    /** What the dates say of incidents and elections that are new or have changed. */
    private Uni<Void> tie(List<Identified> records) {
        List<UUID> events = records.stream()
                .filter(record -> record instanceof Incident || record instanceof Election)
                .map(record -> record.uuid)
                .toList();
        return events.isEmpty()
                ? Uni.createFrom().voidItem()
                : new WithinSixMonths(session, now).of(events).chain(session::flush);
    }

    private Uni<Void> supersede(Map.Entry<Edit.NewReport, Report> entry) {
        String old = entry.getKey().fields().supersedes;
        return old == null
                ? Uni.createFrom().voidItem()
                : retire(
                        new Edit.Retirement(
                                entry.getKey().path(), old, entry.getValue().getId(), CORRECTED),
                        ".supersedes");
    }

    private Uni<Void> retire(Edit.Retirement made) {
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
                .chain(() -> session.createNativeQuery("update " + tables.get(id.kind()) + """
                         set retired_at = :now, retired_by = :by, retired_reason = :reason, superseded_by = :successor
                        where id = :id and retired_at is null""")
                        .setParameter("now", now)
                        .setParameter("by", by)
                        .setParameter("reason", made.reason())
                        .setParameter("successor", successor == null ? null : successor.uuid())
                        .setParameter("id", id.uuid())
                        .executeUpdate())
                .invoke(count -> changed(count, made.path() + field))
                .replaceWithVoid();
    }

    private Uni<Void> rank(Edit.Ranking made) {
        GlobalId id = report(made.id(), made.path() + ".id");
        if (made.rank() != Rank.NORMAL
                && (made.reason() == null || made.reason().isBlank())) {
            throw new Rejection(
                    ErrorCode.INVALID_ARGUMENT, made.path() + ".reason", "A rank other than NORMAL needs a reason");
        }
        return session.createNativeQuery("update " + tables.get(id.kind()) + """
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
                                "select count(*) from " + tables.get(report.kind())
                                        + " where id = :id and retired_at is null",
                                Long.class)
                        .setParameter("id", report.uuid())
                        .getSingleResult()
                        .invoke(count -> changed(count.intValue(), path))
                        .replaceWithVoid();
    }

    private GlobalId report(String text, String path) {
        GlobalId id = GlobalId.decode(path, text);
        if (!tables.containsKey(id.kind())) {
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

    /** One after the other, as a session wants it. */
    private static <T> Uni<Void> each(List<T> list, Function<T, Uni<?>> work) {
        return Multi.createFrom()
                .iterable(list)
                .onItem()
                .transformToUniAndConcatenate(item -> work.apply(item).replaceWith(item))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
