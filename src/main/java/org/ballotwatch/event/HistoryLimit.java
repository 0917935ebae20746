package org.ballotwatch.event;

import java.util.Collection;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;

/** Limits the work of one field that resolves values day by day. */
public final class HistoryLimit {
    /** Weighings of one report on one day, about a second of work. */
    private static final long MOST = 1_000_000;

    private HistoryLimit() {}

    /**
     * @param argument the argument that makes the work less
     * @param remedy what to do, as the end of a sentence
     */
    public static void check(Collection<? extends ValueHistory<?>> histories, String argument, String remedy) {
        long weighings = histories.stream().mapToLong(ValueHistory::weighings).sum();
        if (weighings > MOST) {
            throw new Refusal(
                    ErrorCode.QUERY_TOO_COMPLEX,
                    argument,
                    "%,d reports would be weighed, each once for each of its days; at most %,d are: %s"
                            .formatted(weighings, MOST, remedy));
        }
    }
}
