package org.ballotwatch.resolution;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What decides between two reports of one fact, and whose word they are.
 *
 * @param rank as it counts on the day that is asked for
 * @param stage the ordinal of the stage of a result or figure, 0 where a fact has none
 * @param knownSince null counts as earliest
 * @param reliability the source's, from 0 (also: unknown) to 4
 * @param voice null where it is a rule's, and so a voice of its own
 * @param recordedAt tells which of two reports of one day is the newer; null counts as earliest
 * @param overtaken whether editors say that its voice said something newer, in words that do not show it
 */
public record ReportPrecedence(
        Rank rank,
        int stage,
        SourceAuthority authority,
        @Nullable LocalDate knownSince,
        int reliability,
        @Nullable Voice voice,
        @Nullable OffsetDateTime recordedAt,
        boolean overtaken) {

    /** The stronger report sorts first. Source: result stages of NIST SP 1500-100, Wikidata's ranks. */
    public static final Comparator<ReportPrecedence> STRONGEST_FIRST = comparing(ReportPrecedence::rank)
            .thenComparing(ReportPrecedence::stage, reverseOrder())
            .thenComparing(ReportPrecedence::authority)
            .thenComparing(ReportPrecedence::knownSince, nullsLast(reverseOrder()))
            .thenComparing(ReportPrecedence::reliability, reverseOrder());

    private static final Comparator<ReportPrecedence> OLDEST_FIRST = comparing(ReportPrecedence::stage)
            .thenComparing(ReportPrecedence::knownSince, nullsFirst(naturalOrder()))
            .thenComparing(ReportPrecedence::recordedAt, nullsFirst(naturalOrder()));

    public ReportPrecedence {
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(authority, "authority");
        if (reliability < 0 || reliability > 4) {
            throw new IllegalArgumentException("reliability is %d, but runs from 0 to 4".formatted(reliability));
        }
    }

    /**
     * Whether the other report on the same fact no longer counts beside this one: editors say that its voice said something
     * newer, or this is a newer word of the same voice. A later stage is newer than an earlier one. Editors who prefer a
     * report keep it from being overtaken by one that they do not prefer.
     */
    public boolean overtakes(ReportPrecedence other) {
        return other.overtaken && !overtaken || isNewerWordThan(other);
    }

    private boolean isNewerWordThan(ReportPrecedence other) {
        return voice != null
                && voice.equals(other.voice)
                && rank.compareTo(other.rank) <= 0
                && OLDEST_FIRST.compare(this, other) > 0;
    }
}
