package org.ballotwatch.bench.soak;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Comparator;

/** The content of a notice's cursor: the place of the commit, and the number of the revision within it. */
record Position(long place, long number) implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
            Comparator.comparingLong(Position::place).thenComparingLong(Position::number);

    static Position of(String cursor) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
        return new Position(bytes.getLong(), bytes.getLong());
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
