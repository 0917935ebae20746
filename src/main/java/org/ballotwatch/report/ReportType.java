package org.ballotwatch.report;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.InputFields;
import org.ballotwatch.graphql.node.NodeFinder;
import org.ballotwatch.resolution.Rank;
import org.ballotwatch.resolution.ReportPrecedence;
import org.jspecify.annotations.Nullable;

/**
 * One kind of report. A bean of this type in the kind's own package provides all that node lookups, edits, data sets,
 * notices and the sources of events need.
 *
 * @param <I> its input type
 */
public abstract class ReportType<R extends StoredReport & Report, I extends ReportInput> implements NodeFinder {
    private final Class<R> entity;
    private final EntityColumns<R> all;
    private final InputFields<I> fields;
    private final char letter;
    private final ReportReads<R> reads;
    private final List<String> subjects;

    /**
     * @param letter the letter of the kind in global ids
     * @param reads how nodes of this kind are read
     * @param subjects the indexed columns that say which record a report is about
     */
    protected ReportType(Class<R> entity, Class<I> input, char letter, ReportReads<R> reads, String... subjects) {
        this.entity = entity;
        this.all = EntityColumns.of(entity);
        this.fields = InputFields.of(input);
        this.letter = letter;
        this.reads = reads;
        this.subjects = List.of(subjects);
    }

    /** Reports errors beyond single fields, and sets fields that have no input field of the same name. */
    protected void complete(R report, I input, Entry entry) {}

    @SuppressWarnings("unchecked")
    public final R read(ReportInput input, Entry entry, ReportHeaderReader header) {
        R report = all.make();
        fields.fill((I) input, entry, all, report);
        header.complete(report, table(), fields.texts((I) input), entry);
        complete(report, (I) input, entry);
        return report;
    }

    /**
     * Identifies the fact of a report, but not its claim. Two reports of one source on one fact can supersede each
     * other.
     */
    public abstract List<Object> fact(R report);

    /**
     * Returns the table of the reports on incidents, elections or disputes, or a query instead.
     *
     * @param column the reports' reference to them: {@code incident_id}, {@code election_id} or {@code dispute_id}
     * @return null if no report of this kind is about them
     */
    public @Nullable String tableOf(String column) {
        return columns().has(column) ? table() : null;
    }

    /** The ids of those reports on one record that a newer word of their voice on the same fact overtakes. */
    final Set<UUID> overtaken(List<R> reports) {
        Map<List<Object>, List<R>> byFact = new HashMap<>();
        reports.forEach(report ->
                byFact.computeIfAbsent(fact(report), fact -> new ArrayList<>()).add(report));
        Set<UUID> overtaken = new HashSet<>();
        for (List<R> ofFact : byFact.values()) {
            for (R report : ofFact) {
                if (ofFact.stream().anyMatch(other -> overtakes(other, report))) {
                    overtaken.add(report.uuid);
                }
            }
        }
        return overtaken;
    }

    /** A newer report that leaves out what an older one says does not overtake it. */
    private boolean overtakes(R newer, R older) {
        ReportPrecedence precedence = newer.precedence();
        return precedence.rank() != Rank.DEPRECATED
                && precedence.overtakes(older.precedence())
                && columns().names().stream()
                        .allMatch(column -> columns().get(older, column) == null
                                || columns().get(newer, column) != null);
    }

    /** The column that refers to the record that a report is about, and the record's id. */
    record SubjectReference(String column, UUID id) {}

    final Optional<SubjectReference> subject(R report) {
        return subjects.stream()
                .filter(column -> columns().get(report, column) != null)
                .map(column -> new SubjectReference(column, (UUID) columns().get(report, column)))
                .findFirst();
    }

    final ReportReads<R> reads() {
        return reads;
    }

    public final InputFields<I> fields() {
        return fields;
    }

    public final Class<R> entity() {
        return entity;
    }

    @Override
    public final char kind() {
        return letter;
    }

    public final String table() {
        return columns().table();
    }

    /** The columns of the kind itself, without the header that all reports share. */
    public final EntityColumns<R> columns() {
        return reads.own();
    }

    /** The columns of the kind and of the header. */
    public final EntityColumns<R> allColumns() {
        return all;
    }

    public final List<String> subjects() {
        return subjects;
    }

    @Override
    public final Uni<Map<UUID, R>> byIds(Snapshot snapshot, List<UUID> ids) {
        return byIds(snapshot, Knowledge.NOW, ids);
    }

    /** As above, with the reports as both clocks show them. */
    final Uni<Map<UUID, R>> byIds(Snapshot snapshot, Knowledge knowledge, List<UUID> ids) {
        return reads.byIds(snapshot, knowledge, ids);
    }
}
