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
import org.ballotwatch.entry.KeyResolver;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.KnownCountries;
import org.ballotwatch.entry.Provenance;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.entry.RecordTypes;
import org.ballotwatch.entry.ReferenceData;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.identity.Principal;
import org.ballotwatch.report.ReportTypes;
import org.ballotwatch.revision.Author;
import org.hibernate.reactive.mutiny.Mutiny;

/** Runs the edits of one transaction: reads them, collects all problems, and writes them if there are none. */
final class EditTransaction {
    private final Mutiny.Session session;
    private final Principal by;
    private final String why;
    private final OffsetDateTime now;
    private final RecordTypes records;
    private final ReportTypes types;
    private final KnownCountries countries;

    EditTransaction(
            Mutiny.Session session,
            Principal by,
            String why,
            OffsetDateTime now,
            RecordTypes records,
            ReportTypes types,
            KnownCountries countries) {
        this.session = session;
        this.by = by;
        this.why = why;
        this.now = now;
        this.records = records;
        this.types = types;
        this.countries = countries;
    }

    /** @return the subject of each edit; fails with a {@link Rejection} if any edit has a problem */
    Uni<List<GlobalId>> apply(List<Edit> edits) {
        List<Edit.Correction> corrections = edits.stream()
                .filter(Edit.Correction.class::isInstance)
                .map(Edit.Correction.class::cast)
                .toList();
        Set<String> references = new HashSet<>();
        corrections.forEach(correction -> references.add(correction.input().id));
        edits.forEach(edit -> references.addAll(new EditRow(edit, input(edit)).references()));
        return StandingWriter.lock(session, edits)
                .chain(() -> ReferenceData.of(session, references, countries))
                .call(reference -> new EditLocks(session, types, reference).take(edits))
                .chain(reference -> corrections.isEmpty()
                        ? write(rows(edits, reference, Map.of()), reference)
                        : present(corrections, reference)
                                .chain(currentCells -> corrected(edits, references, reference, currentCells)));
    }

    /** Corrections also refer to the records that the corrected records refer to. */
    private Uni<List<GlobalId>> corrected(
            List<Edit> edits, Set<String> references, ReferenceData reference, Map<UUID, RecordInput> currentCells) {
        List<EditRow> rows = rows(edits, reference, currentCells);
        rows.forEach(row -> references.addAll(row.references()));
        return ReferenceData.of(session, references, countries)
                .invoke(all -> edits.forEach(edit -> {
                    if (edit instanceof Edit.Correction correction) {
                        target(correction, all); // an operator may have deleted it before it was locked
                    }
                }))
                .chain(all -> write(rows, all));
    }

    /** The inputs that describe each record before its correction. */
    private Uni<Map<UUID, RecordInput>> present(List<Edit.Correction> corrections, ReferenceData reference) {
        Map<UUID, String> codes = reference.countries().codes();
        CurrentRecord current = new CurrentRecord(session);
        Map<KeyedKind, Set<UUID>> targets = new EnumMap<>(KeyedKind.class);
        corrections.forEach(correction -> targets.computeIfAbsent(correction.kind(), kind -> new HashSet<>())
                .add(target(correction, reference).uuid()));
        return current.inputs(records, targets, codes).call(inputs -> Multi.createFrom()
                .iterable(corrections)
                .onItem()
                .transformToUniAndConcatenate(correction -> current.requireVersion(
                                correction.input().version,
                                target(correction, reference).uuid(),
                                correction.path())
                        .replaceWith(correction))
                .collect()
                .last());
    }

    /** A second correction of a record applies to the result of the first. */
    private List<EditRow> rows(List<Edit> edits, ReferenceData reference, Map<UUID, RecordInput> currentCells) {
        Map<UUID, RecordInput> latest = new HashMap<>(currentCells);
        List<EditRow> rows = new ArrayList<>(edits.size());
        for (Edit edit : edits) {
            Object input = edit instanceof Edit.Correction correction
                    ? latest.merge(
                            target(correction, reference).uuid(),
                            correction.input().set(),
                            (before, given) -> records.of(correction.kind()).corrected(before, given, given.fields()))
                    : input(edit);
            rows.add(new EditRow(edit, input));
        }
        return rows;
    }

    private static KeyResolver.ResolvedKey target(Edit.Correction correction, ReferenceData reference) {
        KeyResolver.ResolvedKey record = reference.keys().get(correction.input().id);
        if (record == null || record.ifAny(correction.kind()) == null) {
            throw new Rejection(
                    ErrorCode.NOT_FOUND,
                    correction.path() + ".id",
                    KeyResolver.missing(correction.input().id, record, correction.kind()));
        }
        return record;
    }

    private static Object input(Edit edit) {
        if (edit instanceof Edit.NewRecord newRecord) {
            return newRecord.fields();
        }
        if (edit instanceof Edit.NewReport newReport) {
            return newReport.fields();
        }
        return edit instanceof Edit.Identity identity ? identity.input() : null;
    }

    private Uni<List<GlobalId>> write(List<EditRow> rows, ReferenceData reference) {
        ValidatedEdits validated = ValidatedEdits.of(rows, reference, new Provenance(by, now, null), records, types);
        EditWriter writer =
                new EditWriter(session, new Author(by, why, now), new RetirementWriter(session, by, now, types));
        return new Author(by, why, now)
                .record(session)
                .chain(() -> writer.records(validated))
                .chain(() -> writer.corrections(validated))
                .chain(() -> writer.reports(validated))
                .chain(() -> writer.actions(validated, rows))
                .map(done -> validated.ids());
    }
}
