package org.ballotwatch.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.resolution.Rank;
import org.ballotwatch.resolution.SourceAuthority;
import org.ballotwatch.resolution.Voice;
import org.ballotwatch.source.Source;
import org.ballotwatch.source.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header of a report from the statement that finds the report. Its weight is always read, since values are
 * resolved by it. The other parts are read only where they are shown, since each column costs time in every row.
 */
public final class ReportColumns {
    private static final String WEIGHT = """
            r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
            coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end""";

    private static final String DAYS = "r.rank_since, r.counts_until";
    private static final String REST = """
            r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin""";

    /** The fields of a report that need {@link #DAYS} where no day is asked for. */
    private static final List<String> FIELDS_OF_DAYS = List.of("rankSince", "withdrawnOn");

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

    private static final List<String> FIELDS_OF_QUOTED = List.of("attributedTo", "attributedActor", "citations");

    private static final SourceAuthority[] AUTHORITIES = SourceAuthority.values();

    /** SQL of whose word a report is, as {@link Voice} says, given its table's alias; null for a rule's report. */
    public static String voice(String alias) {
        return """
                coalesce(%1$s.attributed_to_id::text, coalesce(%1$s.voice_id, %1$s.source_id)::text
                      || coalesce(' ' || lower(btrim(%1$s.attributed_words)), ''))""".formatted(alias);
    }

    private final boolean shown;
    private final boolean withWords;
    private final boolean withDays;
    private final boolean withRest;
    private final boolean withQuoted;
    private final @Nullable EntityColumns<Source> source;
    private final Knowledge knowledge;

    /** @param reports the selections on the reports, or on what is made of them, one for each place where they are shown */
    public ReportColumns(Knowledge knowledge, Selection... reports) {
        this(
                knowledge,
                Arrays.stream(reports).anyMatch(Selection::isNotEmpty),
                selects(List.of("asWritten"), reports),
                knowledge.asOf() != null || selects(FIELDS_OF_DAYS, reports) || selects(FIELDS_OF_REST, reports),
                selects(FIELDS_OF_REST, reports),
                selects(FIELDS_OF_QUOTED, reports),
                selects(List.of("source"), reports) ? Sources.columns(mentions(reports)) : null);
    }

    private ReportColumns(
            Knowledge knowledge,
            boolean shown,
            boolean withWords,
            boolean withDays,
            boolean withRest,
            boolean withQuoted,
            @Nullable EntityColumns<Source> source) {
        this.shown = shown;
        this.withWords = withWords;
        this.withDays = withDays;
        this.withRest = withRest;
        this.withQuoted = withQuoted;
        this.source = source;
        this.knowledge = knowledge;
    }

    private static boolean selects(List<String> fields, Selection... reports) {
        return Arrays.stream(reports)
                .anyMatch(selection -> fields.stream().anyMatch(field -> selection.contains(field)));
    }

    private static Predicate<String> mentions(Selection... reports) {
        return field -> Arrays.stream(reports).anyMatch(selection -> selection.mentions(field));
    }

    /** All columns, for reports that are selected directly. */
    static ReportColumns all(Knowledge knowledge) {
        return new ReportColumns(knowledge, true, true, true, true, true, Sources.columns(field -> true));
    }

    /** The headers without the sources. */
    static ReportColumns headers(Knowledge knowledge) {
        return new ReportColumns(knowledge, true, true, true, true, true, null);
    }

    /** The same with the words of the source, if they are shown elsewhere than in the reports. */
    public ReportColumns withWords(boolean shownElsewhere) {
        return new ReportColumns(knowledge, shown, withWords || shownElsewhere, withDays, withRest, withQuoted, source);
    }

    /** The same with the words of the source and the days from which the rank counts and until which the report counts. */
    ReportColumns withHistory() {
        return new ReportColumns(knowledge, shown, true, true, withRest, withQuoted, source);
    }

    /** The joins that {@link #select} needs, to follow {@code from <reports> r}: of the source and of the quoted actor. */
    public String joins() {
        return (source != null ? "left join source s on s.id = r.source_id\n" : "")
                + (withQuoted ? "left join actor quoted on quoted.id = r.attributed_to_id\n" : "");
    }

    public String select() {
        return WEIGHT
                + (shown ? ",\nr.id, r.source_id" : "")
                + (withWords ? ",\nr.as_written" : "")
                + (withDays ? ",\n" + DAYS : "")
                + (withRest ? ",\n" + REST : "")
                + (withQuoted ? ",\nr.attributed_to_id, r.attributed_words, quoted.name" : "")
                + (source != null ? ",\n" + source.of("s") : "");
    }

    public <R extends StoredReport> R read(R report, RowReader row) {
        report.knownSince = row.date();
        Rank rank = row.word(Rank.class);
        LocalDate overtakenOn = row.date();
        report.recordedAt = row.time();
        report.authority = AUTHORITIES[row.integer()];
        report.reliability = row.integer();
        report.voice = Voice.of(row.uuid(), row.text());
        if (shown) {
            report.uuid = row.uuid();
            report.sourceId = row.uuid();
        }
        if (withWords) {
            report.asWritten = row.text();
        }
        LocalDate rankSince = withDays ? row.date() : null;
        LocalDate countsUntil = withDays ? row.date() : null;
        report.standing = new ReportStanding(rank, null, rankSince, countsUntil, null, overtakenOn);
        if (withRest) {
            readRest(report, row);
        }
        if (withQuoted) {
            report.attributedToId = row.uuid();
            report.attributedWords = row.text();
            report.attributedName = row.text();
        }
        if (source != null) {
            report.source = source.read(row);
        }
        report.seenOn(knowledge.asOf());
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
        report.hideRetirementAfter(knowledge.recordedAsOf());
        report.origin = row.text();
    }
}
