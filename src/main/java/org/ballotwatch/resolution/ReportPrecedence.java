package org.ballotwatch.resolution;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/**
 * The attributes that decide between two reports of one fact, and their voice.
 *
 * @param stage the ordinal of the result stage, 0 if a fact has none
 * @param knownSince null counts as earliest
 * @param reliability of the source, from 0 (also: unknown) to 4
 * @param voice the source for which the report counts; null if there is none, as for a rule, which is a separate voice
 */
public record ReportPrecedence(
        Rank rank, int stage, SourceAuthority authority, LocalDate knownSince, int reliability, UUID voice) {

    /** Sorts the stronger report first. Source: result stages of NIST SP 1500-100, Wikidata's ranks. */
    public static final Comparator<ReportPrecedence> STRONGEST_FIRST = comparing(ReportPrecedence::rank)
            .thenComparing(ReportPrecedence::stage, reverseOrder())
            .thenComparing(ReportPrecedence::authority)
            .thenComparing(ReportPrecedence::knownSince, nullsLast(reverseOrder()))
            .thenComparing(ReportPrecedence::reliability, reverseOrder());

    public ReportPrecedence {
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(authority, "authority");
        if (reliability < 0 || reliability > 4) {
            throw new IllegalArgumentException("reliability is %d, but must be from 0 to 4".formatted(reliability));
        }
    }
}
