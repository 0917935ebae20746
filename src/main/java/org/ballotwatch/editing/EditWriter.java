package org.ballotwatch.editing;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.identity.IdentifiedEntity;
import org.ballotwatch.link.WithinSixMonths;
import org.ballotwatch.report.StoredReport;
import org.ballotwatch.revision.Author;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes validated edits. */
final class EditWriter {
    private final Mutiny.Session session;
    private final Author author;
    private final RetirementWriter retirements;
    private final IdentifierWriter identifiers;
    private final StandingWriter standings;
    private final CurrentRecord current;
    private final DuplicateReportCheck duplicates;

    EditWriter(Mutiny.Session session, Author author, RetirementWriter retirements) {
        this.session = session;
        this.author = author;
        this.retirements = retirements;
        this.identifiers = new IdentifierWriter(session);
        this.standings = new StandingWriter(session, retirements.types());
        this.duplicates = new DuplicateReportCheck(session, retirements.types());
        this.current = new CurrentRecord(session);
    }

    Uni<Void> records(ValidatedEdits validated) {
        return session.persistAll(validated.records().toArray())
                .chain(session::flush)
                .chain(() -> session.persistAll(validated.keys().toArray()))
                .chain(session::flush)
                .chain(() -> linkElections(validated.records()));
    }

    /** Writes each correction under its own reason, if it has one. */
    Uni<Void> corrections(ValidatedEdits validated) {
        return each(
                        List.copyOf(validated.corrections().entrySet()),
                        correction ->
                                withReason(correction.getKey().input().why, () -> session.merge(correction.getValue())
                                        .chain(session::flush)))
                .chain(() -> linkElections(List.copyOf(validated.corrections().values())));
    }

    Uni<Void> reports(ValidatedEdits validated) {
        return session.persistAll(validated.reports().values().toArray())
                .chain(session::flush)
                .chain(() -> each(List.copyOf(validated.reports().entrySet()), this::supersede))
                .chain(() -> duplicates.check(validated.reports()));
    }

    Uni<Void> actions(ValidatedEdits validated, List<EditRow> rows) {
        return each(rows, row -> {
            if (row.edit() instanceof Edit.Identity identity) {
                return withReason(identity.input().why, () -> identity(identity, validated.identities()));
            }
            return row.edit() instanceof Edit.OfReport ofReport
                    ? retirements.write(ofReport)
                    : Uni.createFrom().voidItem();
        });
    }

    private Uni<Void> identity(Edit.Identity identity, ValidatedIdentityEdits validated) {
        if (!(identity instanceof Edit.Standing standing)) {
            return identifiers.write(identity, validated);
        }
        ValidatedIdentityEdits.RecordPair pair = validated.pairs.get(identity);
        return current.requireVersion(standing.version(), pair.from(), identity.path())
                .chain(() -> standings.write(standing, pair))
                .chain(() -> linkElections(pair));
    }

    /** Runs work under its own reason, if it has one, and then restores the batch's reason. */
    private Uni<Void> withReason(String why, Supplier<Uni<Void>> work) {
        return why == null
                ? work.get()
                : new Author(author.by(), why, author.at())
                        .record(session)
                        .chain(signed -> work.get())
                        .call(() -> author.record(session));
    }

    private Uni<Void> linkElections(ValidatedIdentityEdits.RecordPair pair) {
        return pair.kind() == KeyedKind.INCIDENT || pair.kind() == KeyedKind.ELECTION
                ? linkEvents(List.of(pair.from(), pair.to()))
                : Uni.createFrom().voidItem();
    }

    /** Links new and changed incidents and elections by their dates. */
    private Uni<Void> linkElections(List<IdentifiedEntity> records) {
        return linkEvents(WithinSixMonths.events(records));
    }

    private Uni<Void> linkEvents(List<UUID> events) {
        return events.isEmpty()
                ? Uni.createFrom().voidItem()
                : new WithinSixMonths(session, author.at()).of(events).chain(session::flush);
    }

    private Uni<Void> supersede(Map.Entry<Edit.NewReport, StoredReport> entry) {
        return entry.getKey().fields().supersedes == null
                ? Uni.createFrom().voidItem()
                : retirements.retire(entry.getKey(), entry.getValue().getId());
    }

    /** Runs them in sequence, since a session allows no concurrent work. */
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
