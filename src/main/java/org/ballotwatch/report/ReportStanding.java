package org.ballotwatch.report;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.ballotwatch.resolution.Rank;
import org.jspecify.annotations.Nullable;

/**
 * What editors and the source did about a report, with the public days from which it counts.
 *
 * @param rankSince null where the rank counts from the beginning
 * @param countsUntil the day on which the source withdrew the report or was retracted, null where it stands by it
 * @param overtakenOn the day on which its speaker said something newer in other words, null where editors saw nothing
 */
public record ReportStanding(
        Rank rank,
        @Nullable String rankReason,
        @Nullable LocalDate rankSince,
        @Nullable LocalDate countsUntil,
        @Nullable String withdrawnReason,
        @Nullable LocalDate overtakenOn) {

    /** A report about which nobody did anything. */
    public static final ReportStanding UNTOUCHED = new ReportStanding(Rank.NORMAL, null, null, null, null, null);

    /** Whether its rank, a withdrawal or a newer word begins to count after the one day and until the other. */
    public boolean changesBetween(LocalDate from, LocalDate to) {
        return isBetween(rankSince, from, to) || isBetween(countsUntil, from, to) || isBetween(overtakenOn, from, to);
    }

    /** The days from which something of it counts. */
    Stream<LocalDate> days() {
        return Stream.of(rankSince, countsUntil, overtakenOn).flatMap(Stream::ofNullable);
    }

    private static boolean isBetween(@Nullable LocalDate day, LocalDate from, LocalDate to) {
        return day != null && day.isAfter(from) && !day.isAfter(to);
    }

    static boolean isReached(@Nullable LocalDate day, @Nullable LocalDate asOf) {
        return day != null && (asOf == null || !day.isAfter(asOf));
    }

    /** The same with what is only read where the report itself is shown. */
    ReportStanding with(@Nullable String reasonOfRank, @Nullable String reasonOfWithdrawal) {
        return new ReportStanding(rank, reasonOfRank, rankSince, countsUntil, reasonOfWithdrawal, overtakenOn);
    }
}
