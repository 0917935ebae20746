package org.ballotwatch.resolution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Reports in the notation of tests, one line each; a null number is one that the report does not give. */
final class Reports {

    static final ReportPrecedence PLAIN =
            new ReportPrecedence(Rank.NORMAL, 0, SourceAuthority.MEDIA, null, 0, null, null, false);

    private Reports() {}

    static ReportPrecedence weight(int stage, SourceAuthority authority, String knownSince) {
        return new ReportPrecedence(Rank.NORMAL, stage, authority, LocalDate.parse(knownSince), 0, null, null, false);
    }

    static ReportPrecedence ranked(Rank rank, ReportPrecedence precedence) {
        return new ReportPrecedence(
                rank,
                precedence.stage(),
                precedence.authority(),
                precedence.knownSince(),
                precedence.reliability(),
                precedence.voice(),
                precedence.recordedAt(),
                precedence.overtaken());
    }

    static ReportPrecedence reliable(int reliability) {
        return new ReportPrecedence(Rank.NORMAL, 0, SourceAuthority.MEDIA, null, reliability, null, null, false);
    }

    /** The claim of one source, of which there may be copies. */
    static ReportPrecedence of(UUID voice, ReportPrecedence precedence) {
        return new ReportPrecedence(
                precedence.rank(),
                precedence.stage(),
                precedence.authority(),
                precedence.knownSince(),
                precedence.reliability(),
                Voice.of(voice, null),
                precedence.recordedAt(),
                precedence.overtaken());
    }

    /** The word of a voice from a day on. */
    static ReportPrecedence since(String day, ReportPrecedence precedence) {
        return new ReportPrecedence(
                precedence.rank(),
                precedence.stage(),
                precedence.authority(),
                LocalDate.parse(day),
                precedence.reliability(),
                precedence.voice(),
                precedence.recordedAt(),
                precedence.overtaken());
    }

    static Quantity exactly(int number, ReportPrecedence precedence) {
        return range(number, number, number, precedence);
    }

    static Quantity range(Integer low, Integer best, Integer high, ReportPrecedence precedence) {
        return new Quantity(number(low), number(best), number(high), precedence);
    }

    private static BigDecimal number(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
