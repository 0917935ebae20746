package org.ballotwatch.resolution;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/**
 * What decides between two reports of one fact, and whose word they are.
 *
 * @param stage the ordinal of the result stage, 0 where a fact has none
 * @param knownSince null counts as earliest
 * @param reliability the source's, from 0 (also: unknown) to 4
 * @param voice the source whose word it counts as; null where it is nobody's, such as a rule's, and so a voice of its own
 */
public record ReportPrecedence(
        Rank rank, int stage, SourceAuthority authority, LocalDate knownSince, int reliability, UUID voice) {

    /** The stronger report sorts first. Source: result stages of NIST SP 1500-100, Wikidata's ranks. */
    public static final Comparator<ReportPrecedence> STRONGEST_FIRST = comparing(ReportPrecedence::rank)
            .thenComparing(ReportPrecedence::stage, reverseOrder())
            .thenComparing(ReportPrecedence::authority)
            .thenComparing(ReportPrecedence::knownSince, nullsLast(reverseOrder()))
            .thenComparing(ReportPrecedence::reliability, reverseOrder());

    public ReportPrecedence {
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(authority, "standing");
        if (reliability < 0 || reliability > 4) {
            throw new IllegalArgumentException("reliability is %d, but runs from 0 to 4".formatted(reliability));
        }
    }
}
