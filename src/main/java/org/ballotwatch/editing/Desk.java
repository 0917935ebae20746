package org.ballotwatch.editing;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballotwatch.entry.Keys;
import org.ballotwatch.entry.Known;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.revision.Author;
import org.hibernate.reactive.mutiny.Mutiny;

/** One transaction's edits: lays them out, has them read with all that is wrong, and writes them if nothing is. */
final class Desk {
    private final Mutiny.Session session;
    private final String by;
    private final String why;
    private final OffsetDateTime now;
    private final Map<Character, String> reportTables;

    Desk(Mutiny.Session session, String by, String why, OffsetDateTime now, Map<Character, String> reportTables) {
        this.session = session;
        this.by = by;
        this.why = why;
        this.now = now;
        this.reportTables = reportTables;
    }

    /** @return what each edit is about; fails with a {@link Rejection} if anything is wrong with any */
    Uni<List<GlobalId>> make(List<Edit> edits) {
        List<Edit.Correction> corrections = edits.stream()
                .filter(Edit.Correction.class::isInstance)
                .map(Edit.Correction.class::cast)
                .toList();
        Set<String> corrected = new HashSet<>();
        corrections.forEach(correction -> corrected.add(correction.input().id));
        return Mergers.lock(session, edits)
                .chain(() -> corrections.isEmpty()
                        ? Uni.createFrom().item(Map.<Edit.Correction, Map<String, String>>of())
                        : Known.of(session, corrected).chain(known -> present(corrections, known)))
                .chain(present -> {
                    List<Sheet> sheets = edits.stream()
                            .map(edit -> new Sheet(edit, cells(edit, present)))
                            .toList();
                    Set<String> references = new HashSet<>(corrected);
                    sheets.forEach(sheet -> references.addAll(sheet.references()));
                    return Known.of(session, references).chain(known -> write(sheets, known));
                });
    }

    /** The cells of each record that is corrected, as they are. */
    private Uni<Map<Edit.Correction, Map<String, String>>> present(List<Edit.Correction> corrections, Known known) {
        Map<String, String> codes = new HashMap<>();
        known.countries().forEach((code, id) -> codes.put(id.toString(), code));
        Present present = new Present(session, codes);
        Map<Edit.Correction, Map<String, String>> cells = new HashMap<>();
        return Multi.createFrom()
                .iterable(corrections)
                .onItem()
                .transformToUniAndConcatenate(correction -> {
                    Keys.Key record = target(correction, known);
                    return present.cells(record)
                            .invoke(found -> cells.put(correction, found))
                            .chain(() -> present.isStill(correction.input().version, record.uuid(), correction.path()))
                            .replaceWith(record);
                })
                .collect()
                .last()
                .replaceWith(cells);
    }

    private static Keys.Key target(Edit.Correction correction, Known known) {
        Keys.Key record = known.keys().get(correction.input().id);
        if (record == null || record.ifAny(correction.kind()) == null) {
            throw new Rejection(
                    ErrorCode.NOT_FOUND, correction.path() + ".id", "There is no such record; take its id or its key");
        }
        return record;
    }

    private static Map<String, String> cells(Edit edit, Map<Edit.Correction, Map<String, String>> present) {
        if (edit instanceof Edit.NewRecord made) {
            return Cells.of(made.fields());
        }
        if (edit instanceof Edit.NewReport made) {
            return Cells.of(made.fields());
        }
        if (edit instanceof Edit.Identity made) {
            return Cells.of(made.input());
        }
        if (edit instanceof Edit.Correction made) {
            Map<String, String> cells = new HashMap<>();
            Cells.of(made.input().set()).forEach((column, given) -> {
                boolean changes = made.input().set().fields().contains(Cells.field(column));
                cells.put(column, changes ? given : present.get(made).getOrDefault(column, ""));
            });
            return cells;
        }
        return Map.of();
    }

    private Uni<List<GlobalId>> write(List<Sheet> sheets, Known known) {
        Draft draft = Draft.of(sheets, known, by, now);
        Pen pen = new Pen(session, new Author(by, why, now), new Retirements(session, by, now, reportTables));
        return new Author(by, why, now)
                .signs(session)
                .chain(() -> pen.records(draft))
                .chain(() -> pen.corrections(draft))
                .chain(() -> pen.reports(draft))
                .chain(() -> pen.actions(draft, sheets))
                .map(done -> draft.ids());
    }
}
