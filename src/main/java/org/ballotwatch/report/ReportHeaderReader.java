package org.ballotwatch.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ballotwatch.entry.CellChecks;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.Provenance;
import org.ballotwatch.entry.ReferenceData.SourceDates;
import org.ballotwatch.identity.Fingerprint;
import org.ballotwatch.identity.IdentifiedEntity;
import org.ballotwatch.resolution.Rank;

/** Reads the columns that all reports share. */
public final class ReportHeaderReader {
    private static final String SEPARATOR = "\u001f";

    private final Provenance signature;
    private final Map<UUID, SourceDates> sources;
    /** The path of each report's first occurrence, by kind and digest. */
    private final Map<String, Map<String, String>> seen = new HashMap<>();

    public ReportHeaderReader(Provenance signature, Map<UUID, SourceDates> sources) {
        this.signature = signature;
        this.sources = sources;
    }

    /**
     * Completes a report whose fields were already copied.
     *
     * @param kind only reports of one kind can be duplicates
     * @param said the input as text, by column
     */
    void complete(StoredReport report, String kind, Map<String, String> said, Entry entry) {
        report.uuid = IdentifiedEntity.newUuid();
        report.recordedAt = signature.at();
        report.recordedBy = signature.by().name();
        report.recordedById = signature.by().id();
        report.origin = signature.origin();
        if (report.rank != Rank.NORMAL && report.rankReason == null) {
            entry.problem("rankReason", "is required unless the rank is NORMAL");
        }
        if (report.rank == Rank.NORMAL && report.rankSince != null) {
            entry.problem("rankSince", "is only allowed with a rank other than NORMAL");
        }
        if (report.withdrawnOn == null && report.withdrawnReason != null) {
            entry.problem("withdrawnOn", "is required with withdrawnReason");
        }
        LocalDate today = signature.at().toLocalDate();
        CellChecks.notAhead(entry, "withdrawnOn", report.withdrawnOn, today);
        CellChecks.notAhead(entry, "rankSince", report.rankSince, today);
        CellChecks.notAhead(entry, "knownSince", report.knownSince, today);
        CellChecks.fewWords(entry, "asWritten", report.asWritten);
        identify(report, kind, said, entry);
    }

    /** Identifies a report by its content and its date: a source whose date is corrected makes a new claim. */
    private void identify(StoredReport report, String kind, Map<String, String> words, Entry entry) {
        SourceDates source = sources.getOrDefault(report.sourceId, new SourceDates(null, null));
        report.knownSince = report.knownSince != null ? report.knownSince : source.published();
        String since = String.valueOf(report.knownSince);
        report.publicBy = report.knownSince;
        if (report.publicBy == null && source.retrieved() != null) {
            report.publicBy = source.retrieved();
            since = "by " + report.publicBy;
        } else if (report.publicBy == null) {
            // This date is not part of the content, or the report would be new every day.
            report.publicBy = signature.at().toLocalDate();
        }
        if (report.withdrawnOn != null && report.withdrawnOn.isBefore(report.publicBy)) {
            entry.problem(
                    "withdrawnOn", "is before " + report.publicBy + ", the day on which the report became public");
        }
        String said = digest(words, since, report.rank);
        report.originKey = signature.origin() == null ? null : said;
        String before = seen.computeIfAbsent(kind, k -> new HashMap<>()).putIfAbsent(said, entry.where());
        if (before != null) {
            entry.problem(null, "is a duplicate of " + before + "; leave one of them out");
        }
    }

    /** Returns the same text for any order of the columns, with or without empty cells. */
    private static String digest(Map<String, String> words, String since, Rank rank) {
        Map<String, String> said = new TreeMap<>(words);
        said.put("known_since", since);
        said.put("rank", rank.name());
        MessageDigest digest = Fingerprint.sha256();
        said.forEach((column, cell) -> {
            digest.update((column + SEPARATOR + cell + SEPARATOR).getBytes(StandardCharsets.UTF_8));
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
