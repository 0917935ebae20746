package org.ballotwatch.source;

import java.time.OffsetDateTime;
import org.ballotwatch.database.Columns;

/** Reads the header of a report, with its source if that was asked for, from one statement. */
public final class ReportColumns {
    /** To follow {@code from <reports> r}: the source and whoever is quoted, who lends the report their standing. */
    public static final String JOINS = """
            left join source s on s.id = r.source_id
            left join actor quoted on quoted.id = r.attributed_to_id""";

    private static final String HEADER = """

            r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.known_since, r.as_written, r.locator, r.note,
            r.rank, r.rank_reason, r.recorded_at, r.recorded_by, r.retired_at, r.retired_reason,
            quoted.name, quoted.organization_kind, s.kind, s.reliability""";

    private final boolean withSource;
    private final OffsetDateTime recordedAsOf;

    /** @param withSource true if the sources themselves will be shown, which saves the statement that fetches them */
    public ReportColumns(Knowledge knowledge, boolean withSource) {
        this.withSource = withSource;
        this.recordedAsOf = knowledge.recordedAsOf();
    }

    public String select() {
        return withSource ? HEADER + ",\n" + Sources.COLUMNS : HEADER;
    }

    public <R extends Report> R read(R report, Columns row) {
        report.uuid = row.uuid();
        report.sourceId = row.uuid();
        report.attributedToId = row.uuid();
        report.attributedWords = row.text();
        report.knownSince = row.date();
        report.asWritten = row.text();
        report.locator = row.text();
        report.note = row.text();
        report.rank = row.word(Rank.class);
        report.rankReason = row.text();
        report.recordedAt = row.time();
        report.recordedBy = row.text();
        report.retiredAt = row.time();
        report.retiredReason = row.text();
        if (recordedAsOf != null && report.retiredAt != null && report.retiredAt.isAfter(recordedAsOf)) {
            report.retiredAt = null; // nobody knew then
            report.retiredReason = null;
        }
        report.attributedName = row.text();
        String quotedKind = row.text();
        SourceKind kind = row.word(SourceKind.class);
        Integer reliability = row.integer();
        report.standing = Standing.of(quotedKind, kind);
        report.reliability = reliability == null ? 0 : reliability;
        if (withSource) {
            Source source = Sources.read(row);
            report.source = source.uuid == null ? null : source;
        }
        return report;
    }
}
