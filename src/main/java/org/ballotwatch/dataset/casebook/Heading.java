package org.ballotwatch.dataset.casebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ballotwatch.dataset.casebook.Known.SourceDates;
import org.ballotwatch.identity.Identified;
import org.ballotwatch.source.Rank;
import org.ballotwatch.source.Report;

/** Reads the columns that every report has. */
final class Heading {
    private static final String SEPARATOR = "\u001f";

    private final String casebook;
    private final OffsetDateTime now;
    private final Keys keys;
    private final Map<UUID, SourceDates> sources;
    private final Map<String, Line> seen = new HashMap<>();

    Heading(String casebook, OffsetDateTime now, Keys keys, Map<UUID, SourceDates> sources) {
        this.casebook = casebook;
        this.now = now;
        this.keys = keys;
        this.sources = sources;
    }

    <R extends Report> R fill(R report, Line line) {
        report.uuid = Identified.newUuid();
        report.sourceId = keys.needId(line, "source", Kind.SOURCE);
        report.attributedToId = keys.id(line, "attributed_to", Kind.actors());
        report.attributedWords = line.text("attributed_words");
        report.asWritten = line.text("as_written");
        report.locator = line.text("locator");
        report.note = line.text("note");
        report.rank = line.word("rank", Rank.NORMAL);
        report.rankReason = line.text("rank_reason");
        report.recordedAt = now;
        report.recordedBy = "casebook " + casebook;
        report.origin = "casebook:" + casebook;
        if (report.rank != Rank.NORMAL && report.rankReason == null) {
            line.problem("rank_reason", "is needed where the rank is not NORMAL");
        }
        Checks.fewWords(line, "as_written");
        identify(report, line);
        return report;
    }

    /** By what it says, and since when: a source whose date is corrected says it anew. */
    private void identify(Report report, Line line) {
        SourceDates source = sources.getOrDefault(report.sourceId, new SourceDates(null, null));
        LocalDate given = line.date("known_since");
        report.knownSince = given != null ? given : source.published();
        String since = String.valueOf(report.knownSince);
        report.publicBy = report.knownSince;
        if (report.publicBy == null && source.retrieved() != null) {
            report.publicBy = source.retrieved();
            since = "by " + report.publicBy;
        } else if (report.publicBy == null) {
            // Not part of what it says, or it would be said anew every day.
            report.publicBy = now.toLocalDate();
        }
        report.originKey = digest(line, Map.of("known_since", since, "rank", report.rank.name()));
        Line before = seen.putIfAbsent(line.file() + report.originKey, line);
        if (before != null) {
            line.problem(null, "says the same as " + before.where() + "; leave one of them out");
        }
    }

    /** The same whatever the order of the columns, and whether one without any cell is there. */
    private static String digest(Line line, Map<String, String> instead) {
        Map<String, String> said = new TreeMap<>(line.cells());
        said.putAll(instead);
        MessageDigest digest = CasebookFiles.sha256();
        said.forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                digest.update((column + SEPARATOR + cell + SEPARATOR).getBytes(StandardCharsets.UTF_8));
            }
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
