package org.ballotwatch.editing;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ballotwatch.election.Election;
import org.ballotwatch.identity.Identified;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.link.WithinSixMonths;
import org.ballotwatch.report.StoredReport;
import org.ballotwatch.revision.Author;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes what was drafted. */
final class EditWriter {
    private final Mutiny.Session session;
    private final Author author;
    private final Retirements retirements;
    private final IdentifierWriter belongings;
    private final Mergers mergers;
    private final CurrentRecord present;
    private final DuplicateReportCheck repetitions;

    EditWriter(Mutiny.Session session, Author author, Retirements retirements) {
        this.session = session;
        this.author = author;
        this.retirements = retirements;
        this.belongings = new IdentifierWriter(session);
        this.mergers = new Mergers(session, retirements.types());
        this.repetitions = new DuplicateReportCheck(session, retirements.types());
        this.present = new CurrentRecord(session);
    }

    Uni<Void> records(ValidatedEdits draft) {
        return session.persistAll(draft.records().toArray())
                .chain(session::flush)
                .chain(() -> session.persistAll(draft.keys().toArray()))
                .chain(session::flush)
                .chain(() -> tie(draft.records()));
    }

    /** Each under its own reason, where it gives one. */
    Uni<Void> corrections(ValidatedEdits draft) {
        return each(
                        List.copyOf(draft.corrections().entrySet()),
                        correction ->
                                because(correction.getKey().input().why, () -> session.merge(correction.getValue())
                                        .chain(session::flush)))
                .chain(() -> tie(List.copyOf(draft.corrections().values())));
    }

    Uni<Void> reports(ValidatedEdits draft) {
        return session.persistAll(draft.reports().values().toArray())
                .chain(session::flush)
                .chain(() -> each(List.copyOf(draft.reports().entrySet()), this::supersede))
                .chain(() -> repetitions.check(draft.reports()));
    }

    Uni<Void> actions(ValidatedEdits draft, List<EditRow> sheets) {
        return each(sheets, sheet -> {
            if (sheet.edit() instanceof Edit.Identity made) {
                return because(made.input().why, () -> identity(made, draft.identities()));
            }
            if (sheet.edit() instanceof Edit.Retirement made) {
                return retirements.retire(made);
            }
            return sheet.edit() instanceof Edit.Ranking made
                    ? retirements.rank(made)
                    : Uni.createFrom().voidItem();
        });
    }

    private Uni<Void> identity(Edit.Identity made, ValidatedIdentityEdits draft) {
        ValidatedIdentityEdits.Pair pair = draft.pairs.get(made);
        if (pair == null) {
            return belongings.write(made, draft);
        }
        String version = made instanceof Edit.Merge merge ? merge.input().version : ((Edit.Split) made).input().version;
        return present.isStill(version, pair.from(), made.path()).chain(() -> mergers.write(made, pair));
    }

    /** Under a reason of its own, if there is one; what comes after has that of all again. */
    private Uni<Void> because(String why, Supplier<Uni<Void>> work) {
        return why == null
                ? work.get()
                : new Author(author.by(), why, author.at())
                        .signs(session)
                        .chain(signed -> work.get())
                        .call(() -> author.signs(session));
    }

    /** What the dates say of incidents and elections that are new or have changed. */
    private Uni<Void> tie(List<Identified> records) {
        List<UUID> events = records.stream()
                .filter(record -> record instanceof Incident || record instanceof Election)
                .map(record -> record.uuid)
                .toList();
        return events.isEmpty()
                ? Uni.createFrom().voidItem()
                : new WithinSixMonths(session, author.at()).of(events).chain(session::flush);
    }

    private Uni<Void> supersede(Map.Entry<Edit.NewReport, StoredReport> entry) {
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
