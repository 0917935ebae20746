package org.ballotwatch.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Reports as tests write them, one line each; a null number is one the report does not give. */
final class Reports {

    static final Weight PLAIN = new Weight(Rank.NORMAL, 0, Standing.MEDIA, null, 0, null);

    private Reports() {}

    static Weight weight(int stage, Standing standing, String knownSince) {
        return new Weight(Rank.NORMAL, stage, standing, LocalDate.parse(knownSince), 0, null);
    }

    static Weight ranked(Rank rank, Weight weight) {
        return new Weight(
                rank, weight.stage(), weight.standing(), weight.knownSince(), weight.reliability(), weight.voice());
    }

    static Weight reliable(int reliability) {
        return new Weight(Rank.NORMAL, 0, Standing.MEDIA, null, reliability, null);
    }

    /** The word of one source, of which there may be copies. */
    static Weight of(UUID voice, Weight weight) {
        return new Weight(
                weight.rank(), weight.stage(), weight.standing(), weight.knownSince(), weight.reliability(), voice);
    }

    static Quantity exactly(int number, Weight weight) {
        return range(number, number, number, weight);
    }

    static Quantity range(Integer low, Integer best, Integer high, Weight weight) {
        return new Quantity(number(low), number(best), number(high), weight);
    }

    private static BigDecimal number(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
