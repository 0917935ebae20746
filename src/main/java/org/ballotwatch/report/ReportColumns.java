package org.ballotwatch.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.resolution.Rank;
import org.ballotwatch.resolution.SourceAuthority;
import org.ballotwatch.resolution.Voice;
import org.ballotwatch.source.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header of a report from the statement that finds the report. Its weight is always read, since values are
 * resolved by it. The rest, and the source, are read only where reports are shown.
 */
public final class ReportColumns {
    private static final String WEIGHT = """
            r.known_since, r.as_written, r.rank, r.rank_since, r.counts_until, r.overtaken_on, r.recorded_at,
            r.attributed_to_id, r.attributed_words, r.authority, r.reliability, coalesce(r.voice_id, r.source_id)""";
    private static final String REST = """
            r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin""";

    /** The fields of a report, or of what is made of reports, that need {@link #REST}. */
    private static final List<String> FIELDS_OF_REST = List.of(
            "locator",
            "note",
            "rankReason",
            "withdrawnReason",
            "recordedBy",
            "recordedById",
            "retiredAt",
            "retiredReason",
            "supersededBy",
            "reportStatus",
            "dataset",
            "datasets");

    private static final List<String> FIELDS_OF_QUOTED = List.of("attributedTo", "citations");

    private static final SourceAuthority[] AUTHORITIES = SourceAuthority.values();

    /** SQL of whose word a report is, as {@link Voice} says, given its table's alias; null for a rule's report. */
    public static String voice(String alias) {
        return """
                coalesce(%1$s.attributed_to_id::text, coalesce(%1$s.voice_id, %1$s.source_id)::text
                      || coalesce(' ' || lower(btrim(%1$s.attributed_words)), ''))""".formatted(alias);
    }

    private final boolean shown;
    private final boolean withRest;
    private final boolean withQuoted;
    private final boolean withSource;
    private final @Nullable LocalDate asOf;
    private final @Nullable OffsetDateTime recordedAsOf;

    /** @param reports the selections on the reports, or on what is made of them, one for each place where they are shown */
    public ReportColumns(Knowledge knowledge, Selection... reports) {
        this(
                knowledge,
                Arrays.stream(reports).anyMatch(Selection::isNotEmpty),
                selects(FIELDS_OF_REST, reports),
                selects(FIELDS_OF_QUOTED, reports),
                selects(List.of("source"), reports));
    }

    private ReportColumns(
            Knowledge knowledge, boolean shown, boolean withRest, boolean withQuoted, boolean withSource) {
        this.shown = shown;
        this.withRest = withRest;
        this.withQuoted = withQuoted;
        this.withSource = withSource;
        this.asOf = knowledge.asOf();
        this.recordedAsOf = knowledge.recordedAsOf();
    }

    private static boolean selects(List<String> fields, Selection... reports) {
        return Arrays.stream(reports)
                .anyMatch(selection -> fields.stream().anyMatch(field -> selection.contains(field)));
    }

    /** All columns, for reports that are selected directly. */
    static ReportColumns all(Knowledge knowledge) {
        return new ReportColumns(knowledge, true, true, true, true);
    }

    /** The headers without the sources. */
    static ReportColumns headers(Knowledge knowledge) {
        return new ReportColumns(knowledge, true, true, true, false);
    }

    /** The joins that {@link #select} needs, to follow {@code from <reports> r}: of the source and of the quoted actor. */
    public String joins() {
        return (withSource ? "left join source s on s.id = r.source_id\n" : "")
                + (withQuoted ? "left join actor quoted on quoted.id = r.attributed_to_id\n" : "");
    }

    public String select() {
        return WEIGHT
                + (shown ? ",\nr.id, r.source_id" : "")
                + (withRest ? ",\n" + REST : "")
                + (withQuoted ? ",\nquoted.name" : "")
                + (withSource ? ",\n" + Sources.COLUMNS : "");
    }

    public <R extends StoredReport> R read(R report, RowReader row) {
        report.knownSince = row.date();
        report.asWritten = row.text();
        report.standing = new ReportStanding(row.word(Rank.class), null, row.date(), row.date(), null, row.date());
        report.recordedAt = row.time();
        report.attributedToId = row.uuid();
        report.attributedWords = row.text();
        report.authority = AUTHORITIES[row.integer()];
        report.reliability = row.integer();
        report.voice = Voice.of(report.attributedToId, report.attributedWords, row.uuid());
        if (shown) {
            report.uuid = row.uuid();
            report.sourceId = row.uuid();
        }
        if (withRest) {
            readRest(report, row);
        }
        if (withQuoted) {
            report.attributedName = row.text();
        }
        if (withSource) {
            report.source = Sources.read(row);
        }
        report.seenOn(asOf);
        return report;
    }

    private void readRest(StoredReport report, RowReader row) {
        report.locator = row.text();
        report.note = row.text();
        report.standing = report.standing.with(row.text(), row.text());
        report.recordedBy = row.text();
        report.recordedById = row.text();
        report.retiredAt = row.time();
        report.retiredReason = row.text();
        report.supersededBy = row.uuid();
        report.hideRetirementAfter(recordedAsOf);
        report.origin = row.text();
    }
}
