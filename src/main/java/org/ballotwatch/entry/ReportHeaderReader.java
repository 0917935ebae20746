package org.ballotwatch.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ballotwatch.entry.ReferenceData.SourceDates;
import org.ballotwatch.identity.Fingerprint;
import org.ballotwatch.identity.Identified;
import org.ballotwatch.report.StoredReport;
import org.ballotwatch.resolution.Rank;

/** Reads the columns that every report has. */
final class ReportHeaderReader {
    private static final String SEPARATOR = "\u001f";

    private final Signature signature;
    private final Keys keys;
    private final Map<UUID, SourceDates> sources;
    /** Where each was said, by kind and digest. */
    private final Map<String, Map<String, String>> seen = new HashMap<>();

    ReportHeaderReader(Signature signature, Keys keys, Map<UUID, SourceDates> sources) {
        this.signature = signature;
        this.keys = keys;
        this.sources = sources;
    }

    <R extends StoredReport> R fill(R report, Entry entry) {
        report.uuid = Identified.newUuid();
        report.sourceId = keys.needId(entry, "source", KeyedKind.SOURCE);
        report.attributedToId = keys.id(entry, "attributed_to", KeyedKind.actors());
        report.attributedWords = entry.text("attributed_words");
        report.asWritten = entry.text("as_written");
        report.locator = entry.text("locator");
        report.note = entry.text("note");
        report.rank = entry.word("rank", Rank.NORMAL);
        report.rankReason = entry.text("rank_reason");
        report.recordedAt = signature.at();
        report.recordedBy = signature.by().name();
        report.recordedById = signature.by().id();
        report.origin = signature.origin();
        if (report.rank != Rank.NORMAL && report.rankReason == null) {
            entry.problem("rank_reason", "is needed where the rank is not NORMAL");
        }
        Checks.fewWords(entry, "as_written");
        identify(report, entry);
        return report;
    }

    /** By what it says, and since when: a source whose date is corrected says it anew. */
    private void identify(StoredReport report, Entry entry) {
        SourceDates source = sources.getOrDefault(report.sourceId, new SourceDates(null, null));
        LocalDate given = entry.date("known_since");
        report.knownSince = given != null ? given : source.published();
        String since = String.valueOf(report.knownSince);
        report.publicBy = report.knownSince;
        if (report.publicBy == null && source.retrieved() != null) {
            report.publicBy = source.retrieved();
            since = "by " + report.publicBy;
        } else if (report.publicBy == null) {
            // Not part of what it says, or it would be said anew every day.
            report.publicBy = signature.at().toLocalDate();
        }
        String said = digest(entry, since, report.rank);
        report.originKey = signature.origin() == null ? null : said;
        String before =
                seen.computeIfAbsent(entry.kind(), kind -> new HashMap<>()).putIfAbsent(said, entry.where());
        if (before != null) {
            entry.problem(null, "says the same as " + before + "; leave one of them out");
        }
    }

    /** The same whatever the order of the columns, and whether one without any cell is there. */
    private static String digest(Entry entry, String since, Rank rank) {
        Map<String, String> said = new TreeMap<>(entry.cells());
        said.put("known_since", since);
        said.put("rank", rank.name());
        MessageDigest digest = Fingerprint.sha256();
        said.forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                digest.update((column + SEPARATOR + cell + SEPARATOR).getBytes(StandardCharsets.UTF_8));
            }
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
