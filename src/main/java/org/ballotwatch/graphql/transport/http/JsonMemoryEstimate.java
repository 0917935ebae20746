package org.ballotwatch.graphql.transport.http;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;

/** How much memory a JSON text takes, estimated before it is parsed: small values take many times their text. */
public final class JsonMemoryEstimate {
    /** More names and values than a thousand edits have with all their fields. */
    public static final int MOST_VALUES = 200_000;

    /** Bytes of a value in a list, or of a name and a value in a map, with what variables are coerced to. */
    private static final int PER_VALUE = 60;

    /** What is shorter takes little, whatever is in it. */
    private static final int SHORT = 4_096;

    private JsonMemoryEstimate() {}

    /** @return in bytes, or -1 where it has more than {@link #MOST_VALUES} values */
    public static long of(Buffer json) {
        int length = json.length();
        return length < SHORT ? length : of(json.getBytes());
    }

    /** The same of a text that was decoded already. */
    public static long of(String json) {
        return json.length() < SHORT ? json.length() : of(json.getBytes(StandardCharsets.UTF_8));
    }

    private static long of(byte[] json) {
        int values = 0;
        for (byte each : json) {
            // Each value is followed by a comma or a bracket; those in texts count as well, which does no harm.
            if (each == ',' || each == ']' || each == '}') {
                values++;
            }
        }
        return values > MOST_VALUES ? -1 : json.length + (long) values * PER_VALUE;
    }
}
