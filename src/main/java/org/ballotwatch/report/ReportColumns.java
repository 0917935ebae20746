package org.ballotwatch.report;

import java.time.OffsetDateTime;
import java.util.Arrays;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.resolution.Rank;
import org.ballotwatch.resolution.SourceAuthority;
import org.ballotwatch.resolution.Voice;
import org.ballotwatch.source.SourceKind;
import org.ballotwatch.source.Sources;

/**
 * Reads the header of a report from the statement that finds the report. Its weight is always read, since values are
 * resolved by it. The rest, and the source, are read only where reports are shown.
 */
public final class ReportColumns {
    /** Joins to follow {@code from <reports> r}: the source, and the quoted actor, whose authority the report has. */
    public static final String JOINS = """
            left join source s on s.id = r.source_id
            left join actor quoted on quoted.id = r.attributed_to_id""";

    private static final String WEIGHT =
            "r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability,"
                    + " coalesce(s.voice_id, s.id)";
    private static final String HEADER = """
            r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
            r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name""";

    private final boolean shown;
    private final boolean withSource;
    private final OffsetDateTime recordedAsOf;

    /** @param reports the selections on the reports themselves, one for each place where they may be shown */
    public ReportColumns(Knowledge knowledge, Selection... reports) {
        this(
                knowledge,
                Arrays.stream(reports).anyMatch(Selection::isNotEmpty),
                Arrays.stream(reports).anyMatch(selection -> selection.contains("source")));
    }

    private ReportColumns(Knowledge knowledge, boolean shown, boolean withSource) {
        this.shown = shown;
        this.withSource = withSource;
        this.recordedAsOf = knowledge.recordedAsOf();
    }

    /** All columns, for reports that are selected directly. */
    static ReportColumns all(Knowledge knowledge) {
        return new ReportColumns(knowledge, true, true);
    }

    public String select() {
        return WEIGHT + (shown ? ",\n" + HEADER : "") + (withSource ? ",\n" + Sources.COLUMNS : "");
    }

    public <R extends StoredReport> R read(R report, RowReader row) {
        report.knownSince = row.date();
        report.asWritten = row.text();
        report.rank = row.word(Rank.class);
        String quotedKind = row.text();
        SourceKind kind = row.word(SourceKind.class);
        Integer reliability = row.integer();
        SourceAuthority authority = SourceAuthority.of(quotedKind, kind == null ? null : kind.authority());
        report.voice = new Voice(row.uuid(), authority, reliability == null ? 0 : reliability);
        if (shown) {
            readHeader(report, row);
        }
        if (withSource) {
            report.source = Sources.read(row);
        }
        return report;
    }

    private void readHeader(StoredReport report, RowReader row) {
        report.uuid = row.uuid();
        report.sourceId = row.uuid();
        report.attributedToId = row.uuid();
        report.attributedWords = row.text();
        report.locator = row.text();
        report.note = row.text();
        report.rankReason = row.text();
        report.recordedAt = row.time();
        report.recordedBy = row.text();
        report.recordedById = row.text();
        report.retiredAt = row.time();
        report.retiredReason = row.text();
        report.supersededBy = row.uuid();
        report.hideRetirementAfter(recordedAsOf);
        report.origin = row.text();
        report.attributedName = row.text();
    }
}
