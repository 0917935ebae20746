package org.ballotwatch.feed;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Comparator;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;

/**
 * A position in the log of revisions.
 *
 * @param place the position of the commit
 * @param number the number of the revision, which orders those of one commit
 */
record LogOffset(long place, long number) implements Comparable<LogOffset> {
    private static final Comparator<LogOffset> ORDER =
            Comparator.comparingLong(LogOffset::place).thenComparingLong(LogOffset::number);
    private static final int BYTES = 2 * Long.BYTES;

    static LogOffset afterCommit(long place) {
        return new LogOffset(place, Long.MAX_VALUE);
    }

    /** @throws Refusal if the text is not the cursor of a notice */
    static LogOffset of(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length == BYTES) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                LogOffset position = new LogOffset(buffer.getLong(), buffer.getLong());
                if (position.place >= 0
                        && position.number >= 0
                        && position.cursor().equals(cursor)) {
                    return position;
                }
            }
        } catch (IllegalArgumentException e) {
            // Rejected below, like any other text that is not a cursor.
        }
        throw unknown();
    }

    static Refusal unknown() {
        return new Refusal(
                ErrorCode.INVALID_CURSOR,
                "after",
                "after is not a cursor of this log; use one from a notice or from noticeCursor");
    }

    String cursor() {
        byte[] bytes = new byte[BYTES];
        ByteBuffer.wrap(bytes).putLong(place).putLong(number);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    boolean isAfter(LogOffset other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(LogOffset other) {
        return ORDER.compare(this, other);
    }
}
