package org.ballotwatch.editing;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.ballotwatch.election.Election;
import org.ballotwatch.identity.Identified;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.link.WithinSixMonths;
import org.ballotwatch.revision.Author;
import org.ballotwatch.source.Report;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes what was drafted. */
final class Pen {
    private final Mutiny.Session session;
    private final String by;
    private final OffsetDateTime now;
    private final Retirements retirements;

    Pen(Mutiny.Session session, String by, OffsetDateTime now, Retirements retirements) {
        this.session = session;
        this.by = by;
        this.now = now;
        this.retirements = retirements;
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
                return retirements.retire(made);
            }
            return sheet.edit() instanceof Edit.Ranking made
                    ? retirements.rank(made)
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
        return entry.getKey().fields().supersedes == null
                ? Uni.createFrom().voidItem()
                : retirements.retire(entry.getKey(), entry.getValue().getId());
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
