package org.ballotwatch.editing;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Keys;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.entry.RecordTypes;
import org.ballotwatch.entry.ReferenceData;
import org.ballotwatch.entry.Signature;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.identity.Principal;
import org.ballotwatch.report.ReportTypes;
import org.ballotwatch.revision.Author;
import org.hibernate.reactive.mutiny.Mutiny;

/** One transaction's edits: lays them out, has them read with all that is wrong, and writes them if nothing is. */
final class EditTransaction {
    private final Mutiny.Session session;
    private final Principal by;
    private final String why;
    private final OffsetDateTime now;
    private final RecordTypes records;
    private final ReportTypes types;

    EditTransaction(
            Mutiny.Session session,
            Principal by,
            String why,
            OffsetDateTime now,
            RecordTypes records,
            ReportTypes types) {
        this.session = session;
        this.by = by;
        this.why = why;
        this.now = now;
        this.records = records;
        this.types = types;
    }

    /** @return what each edit is about; fails with a {@link Rejection} if anything is wrong with any */
    Uni<List<GlobalId>> make(List<Edit> edits) {
        List<Edit.Correction> corrections = edits.stream()
                .filter(Edit.Correction.class::isInstance)
                .map(Edit.Correction.class::cast)
                .toList();
        Set<String> named = new HashSet<>();
        corrections.forEach(correction -> named.add(correction.input().id));
        edits.forEach(edit -> named.addAll(new EditRow(edit, input(edit)).references()));
        return Mergers.lock(session, edits)
                .chain(() -> ReferenceData.of(session, named))
                .call(known -> new EditLocks(session, types, known).take(edits))
                .chain(known -> corrections.isEmpty()
                        ? write(sheets(edits, known, Map.of()), known)
                        : present(corrections, known).chain(present -> corrected(edits, named, known, present)));
    }

    /** Corrections name what the records name that they correct, too. */
    private Uni<List<GlobalId>> corrected(
            List<Edit> edits, Set<String> named, ReferenceData known, Map<UUID, RecordInput> present) {
        List<EditRow> sheets = sheets(edits, known, present);
        sheets.forEach(sheet -> named.addAll(sheet.references()));
        return ReferenceData.of(session, named)
                .invoke(all -> edits.forEach(edit -> {
                    if (edit instanceof Edit.Correction made) {
                        target(made, all); // which an operator may have deleted before it was locked
                    }
                }))
                .chain(all -> write(sheets, all));
    }

    /** The inputs that would describe each record that is corrected, as it is. */
    private Uni<Map<UUID, RecordInput>> present(List<Edit.Correction> corrections, ReferenceData known) {
        Map<UUID, String> codes = new HashMap<>();
        known.countries().forEach((code, id) -> codes.put(id, code));
        CurrentRecord present = new CurrentRecord(session);
        Map<KeyedKind, Set<UUID>> targets = new EnumMap<>(KeyedKind.class);
        corrections.forEach(correction -> targets.computeIfAbsent(correction.kind(), kind -> new HashSet<>())
                .add(target(correction, known).uuid()));
        return present.inputs(records, targets, codes).call(inputs -> Multi.createFrom()
                .iterable(corrections)
                .onItem()
                .transformToUniAndConcatenate(correction -> present.isStill(
                                correction.input().version,
                                target(correction, known).uuid(),
                                correction.path())
                        .replaceWith(correction))
                .collect()
                .last());
    }

    /** A record that is corrected twice is corrected as the first correction leaves it. */
    private List<EditRow> sheets(List<Edit> edits, ReferenceData known, Map<UUID, RecordInput> present) {
        Map<UUID, RecordInput> latest = new HashMap<>(present);
        List<EditRow> sheets = new ArrayList<>(edits.size());
        for (Edit edit : edits) {
            Object input = edit instanceof Edit.Correction made
                    ? latest.merge(
                            target(made, known).uuid(), made.input().set(), (before, given) -> records.of(made.kind())
                                    .corrected(before, given, given.fields()))
                    : input(edit);
            sheets.add(new EditRow(edit, input));
        }
        return sheets;
    }

    private static Keys.Key target(Edit.Correction correction, ReferenceData known) {
        Keys.Key record = known.keys().get(correction.input().id);
        if (record == null || record.ifAny(correction.kind()) == null) {
            throw new Rejection(
                    ErrorCode.NOT_FOUND, correction.path() + ".id", "There is no such record; take its id or its key");
        }
        return record;
    }

    private static Object input(Edit edit) {
        if (edit instanceof Edit.NewRecord made) {
            return made.fields();
        }
        if (edit instanceof Edit.NewReport made) {
            return made.fields();
        }
        return edit instanceof Edit.Identity made ? made.input() : null;
    }

    private Uni<List<GlobalId>> write(List<EditRow> sheets, ReferenceData known) {
        ValidatedEdits draft = ValidatedEdits.of(sheets, known, new Signature(by, now, null), records, types);
        EditWriter pen = new EditWriter(session, new Author(by, why, now), new Retirements(session, by, now, types));
        return new Author(by, why, now)
                .signs(session)
                .chain(() -> pen.records(draft))
                .chain(() -> pen.corrections(draft))
                .chain(() -> pen.reports(draft))
                .chain(() -> pen.actions(draft, sheets))
                .map(done -> draft.ids());
    }
}
