package org.ballotwatch.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.resolution.Rank;
import org.ballotwatch.resolution.SourceAuthority;
import org.ballotwatch.resolution.Voice;
import org.ballotwatch.source.SourceKind;
import org.ballotwatch.source.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header of a report from the statement that finds the report. Its weight is always read, since values are
 * resolved by it. The rest, and the source, are read only where reports are shown.
 */
public final class ReportColumns {
    /** Joins to follow {@code from <reports> r}: the source, and the quoted actor, whose authority the report has. */
    public static final String JOINS = """
            left join source s on s.id = r.source_id
            left join actor quoted on quoted.id = r.attributed_to_id""";

    private static final String WEIGHT = """
            r.known_since, r.as_written, r.rank, r.rank_since, r.counts_until, r.overtaken_on, r.recorded_at,
            r.attributed_to_id, r.attributed_words, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)""";
    private static final String HEADER = """
            r.id, r.source_id, r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name""";

    private final boolean shown;
    private final boolean withSource;
    private final @Nullable LocalDate asOf;
    private final @Nullable OffsetDateTime recordedAsOf;

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
        this.asOf = knowledge.asOf();
        this.recordedAsOf = knowledge.recordedAsOf();
    }

    /** All columns, for reports that are selected directly. */
    static ReportColumns all(Knowledge knowledge) {
        return new ReportColumns(knowledge, true, true);
    }

    /** The headers without the sources. */
    static ReportColumns headers(Knowledge knowledge) {
        return new ReportColumns(knowledge, true, false);
    }

    public String select() {
        return WEIGHT + (shown ? ",\n" + HEADER : "") + (withSource ? ",\n" + Sources.COLUMNS : "");
    }

    public <R extends StoredReport> R read(R report, RowReader row) {
        report.knownSince = row.date();
        report.asWritten = row.text();
        report.standing = new ReportStanding(row.word(Rank.class), null, row.date(), row.date(), null, row.date());
        report.recordedAt = row.time();
        report.attributedToId = row.uuid();
        report.attributedWords = row.text();
        String quotedKind = row.text();
        SourceKind kind = row.word(SourceKind.class);
        report.authority = SourceAuthority.of(quotedKind, kind == null ? null : kind.authority());
        Integer reliability = row.integer();
        report.reliability = reliability == null ? 0 : reliability;
        report.voice = Voice.of(report.attributedToId, report.attributedWords, row.uuid());
        if (shown) {
            readHeader(report, row);
        }
        if (withSource) {
            report.source = Sources.read(row);
        }
        report.seenOn(asOf);
        return report;
    }

    private void readHeader(StoredReport report, RowReader row) {
        report.uuid = row.uuid();
        report.sourceId = row.uuid();
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
        report.attributedName = row.text();
    }
}
