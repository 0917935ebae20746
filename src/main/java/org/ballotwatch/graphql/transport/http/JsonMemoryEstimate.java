package org.ballotwatch.graphql.transport.http;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;

/**
 * Estimates the memory that a JSON text takes, before it is parsed: small values take many times the size of their
 * text.
 */
public final class JsonMemoryEstimate {
    /** More names and values than a thousand edits with all their fields. */
    public static final int MOST_VALUES = 200_000;

    /** Bytes of a value in a list, or of a name and a value in a map, including their coerced copies. */
    private static final int PER_VALUE = 60;

    /** A shorter text takes little memory, whatever its content. */
    private static final int SHORT = 4_096;

    private JsonMemoryEstimate() {}

    /** @return the bytes, or -1 if it has more than {@link #MOST_VALUES} values */
    public static long of(Buffer json) {
        int length = json.length();
        return length < SHORT ? length : of(json.getBytes());
    }

    /** Does the same for a text that was already decoded. */
    public static long of(String json) {
        return json.length() < SHORT ? json.length() : of(json.getBytes(StandardCharsets.UTF_8));
    }

    private static long of(byte[] json) {
        int values = 0;
        for (byte each : json) {
            // Each value is followed by a comma or a bracket; those in texts also count, which does no harm.
            if (each == ',' || each == ']' || each == '}') {
                values++;
            }
        }
        return values > MOST_VALUES ? -1 : json.length + (long) values * PER_VALUE;
    }
}
