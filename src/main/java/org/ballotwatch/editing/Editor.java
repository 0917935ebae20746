package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.ballotwatch.access.CurrentViewer;
import org.ballotwatch.access.Viewer;
import org.ballotwatch.database.DatabaseFailure;
import org.ballotwatch.database.DatabaseTime;
import org.ballotwatch.database.PendingWrite;
import org.ballotwatch.database.Transactions;
import org.ballotwatch.entry.KnownCountries;
import org.ballotwatch.entry.RecordTypes;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.error.UserError;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.report.ReportTypes;

/** Applies edits atomically on behalf of the sender. */
@Singleton
class Editor {
    private final Transactions transactions;
    private final CurrentViewer currentViewer;
    private final Clock clock;
    private final RecordTypes records;
    private final ReportTypes types;
    private final KnownCountries countries;

    Editor(
            Transactions transactions,
            CurrentViewer currentViewer,
            Clock clock,
            RecordTypes records,
            ReportTypes types,
            KnownCountries countries) {
        this.transactions = transactions;
        this.currentViewer = currentViewer;
        this.clock = clock;
        this.records = records;
        this.types = types;
        this.countries = countries;
    }

    /** @param idempotency null if the sender gave no key */
    Uni<EditOutcome> apply(
            PendingWrite write, List<Edit> edits, String why, IdempotencyRecord idempotency, boolean dryRun) {
        return currentViewer.viewer().chain(viewer -> apply(write, edits, why, idempotency, dryRun, viewer));
    }

    private Uni<EditOutcome> apply(
            PendingWrite write,
            List<Edit> edits,
            String why,
            IdempotencyRecord idempotency,
            boolean dryRun,
            Viewer viewer) {
        return transactions
                .run(write, session -> {
                    OffsetDateTime now = DatabaseTime.now(clock);
                    Uni<List<GlobalId>> made = Uni.createFrom().deferred(() -> new EditTransaction(
                                    session, viewer.principal(), why, now, records, types, countries)
                            .apply(edits));
                    Uni<List<GlobalId>> once =
                            idempotency == null ? made : idempotency.once(session, viewer.principal(), now, made);
                    return dryRun ? once.chain(ids -> Uni.createFrom().failure(new DryRun())) : once;
                })
                .map(EditOutcome::done)
                .onFailure(DryRun.class)
                .recoverWithItem(() -> EditOutcome.done(List.of()))
                .onFailure(failure -> idempotency != null && !dryRun && isOfAnother(failure))
                .recoverWithUni(failure -> appliedMeanwhile(write, idempotency, viewer, failure))
                .onFailure(Rejection.class)
                .recoverWithItem(rejection -> EditOutcome.rejected(rejection.errors()))
                .onFailure(failure -> Transactions.constraint(failure) != null)
                .recoverWithUni(failure -> conflict(failure, edits))
                .onFailure(Editor::isContention)
                .recoverWithItem(failure -> rejected("input", FieldErrors.CONTENTION));
    }

    private static boolean isContention(Throwable failure) {
        return failure instanceof DatabaseFailure known && known.kind() == DatabaseFailure.Kind.CONTENTION;
    }

    private static boolean isOfAnother(Throwable failure) {
        return failure instanceof Rejection || Transactions.constraint(failure) != null;
    }

    /**
     * The conflict may be with an earlier copy of this edit that has just finished; its idempotency record then has the
     * result.
     */
    private Uni<EditOutcome> appliedMeanwhile(
            PendingWrite write, IdempotencyRecord idempotency, Viewer viewer, Throwable failure) {
        return transactions
                .run(write, session -> idempotency.previousResult(session, viewer.principal()))
                .chain(ids -> ids == null
                        ? Uni.createFrom().failure(failure)
                        : Uni.createFrom().item(EditOutcome.done(ids)));
    }

    /** The conflict with a concurrent edit that committed first. */
    private static Uni<EditOutcome> conflict(Throwable failure, List<Edit> edits) {
        return switch (Transactions.constraint(failure)) {
            case "external_id_scheme_value_key" ->
                conflict(
                        edits.stream()
                                .filter(edit -> edit instanceof Edit.NewExternalId || hasKey(edit))
                                .findFirst()
                                .map(edit -> edit.path() + (hasKey(edit) ? ".key" : ".value"))
                                .orElse("input"),
                        "Another editor has just used this for a record");
            case "actor_name_actor_id_name_key" ->
                conflict(
                        edits.stream()
                                .filter(Edit.NewName.class::isInstance)
                                .findFirst()
                                .map(edit -> edit.path() + ".name")
                                .orElse("input"),
                        "Another editor has just added this name to the actor");
            default -> Uni.createFrom().failure(failure);
        };
    }

    private static Uni<EditOutcome> conflict(String path, String message) {
        return Uni.createFrom().item(rejected(path, message));
    }

    private static EditOutcome rejected(String path, String message) {
        return EditOutcome.rejected(List.of(UserError.of(ErrorCode.CONFLICT, path, message)));
    }

    private static boolean hasKey(Edit edit) {
        return edit instanceof Edit.NewRecord newRecord && newRecord.fields().key != null;
    }
}
