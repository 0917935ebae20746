package org.ballotwatch.graphql.node;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.resolution.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An id as clients see it: the record, and the view if it is not the default one. A client that caches objects by id
 * then keeps what it saw of one record on two days apart.
 *
 * <p>It is URL-safe base64 of the kind (one byte), the UUID, the initial of the reading, the day in days and the moment
 * in microseconds since 1970. A default view has none of the last three, and a day or moment that was not given is
 * omitted, so that the length says which of them there are.
 */
public record ViewId(GlobalId id, RecordView view) {
    private static final int PLAIN = 1 + 2 * Long.BYTES;
    private static final int VIEWED = PLAIN + 1;

    /** In a second. */
    private static final long MICROS = 1_000_000;

    /** In a microsecond. */
    private static final long NANOS = 1_000;

    public static ViewId decode(String argument, String id) {
        ViewId decoded = orNull(id);
        if (decoded == null) {
            throw Refusal.argument(argument, argument + " is not an id of this service: take one from an \"id\" field");
        }
        return decoded;
    }

    /** Returns null for a text that is no id. */
    public static @Nullable ViewId orNull(String id) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(id));
            char kind = (char) bytes.get();
            if (!Character.isLetter(kind)) {
                return null;
            }
            GlobalId record = new GlobalId(kind, new UUID(bytes.getLong(), bytes.getLong()));
            RecordView view = bytes.hasRemaining() ? view(bytes) : RecordView.DEFAULT;
            if (view == null || bytes.hasRemaining()) {
                return null;
            }
            ViewId decoded = new ViewId(record, view);
            return decoded.encode().equals(id) ? decoded : null; // base64 has several spellings of the same bytes
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            return null;
        }
    }

    private static @Nullable RecordView view(ByteBuffer bytes) {
        Reading reading = reading((char) bytes.get());
        int left = bytes.remaining();
        LocalDate asOf = left == Integer.BYTES || left == Integer.BYTES + Long.BYTES
                ? LocalDate.EPOCH.plusDays(bytes.getInt())
                : null;
        OffsetDateTime moment = bytes.remaining() == Long.BYTES ? moment(bytes.getLong()) : null;
        boolean real = reading != null
                && (asOf == null || isInRange(asOf.getYear()))
                && (moment == null || isInRange(moment.getYear()));
        return real ? new RecordView(asOf, moment, reading) : null;
    }

    private static @Nullable Reading reading(char initial) {
        for (Reading reading : Reading.values()) {
            if (initial(reading) == initial) {
                return reading;
            }
        }
        return null;
    }

    private static char initial(Reading reading) {
        return reading.name().charAt(0);
    }

    /** {@code ChronoUnit.MICROS.between} counts nanoseconds, which a long has for 292 years only. */
    private static long micros(Instant moment) {
        return moment.getEpochSecond() * MICROS + moment.getNano() / NANOS;
    }

    private static OffsetDateTime moment(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * NANOS)
                .atOffset(ZoneOffset.UTC);
    }

    /** As arguments are; PostgreSQL has no other years. */
    private static boolean isInRange(int year) {
        return year >= 1 && year <= 9999;
    }

    public String encode() {
        if (view.isDefault()) {
            return GlobalId.encode(id.kind(), id.uuid());
        }
        ByteBuffer bytes = ByteBuffer.allocate(VIEWED + Integer.BYTES + Long.BYTES)
                .put((byte) id.kind())
                .putLong(id.uuid().getMostSignificantBits())
                .putLong(id.uuid().getLeastSignificantBits())
                .put((byte) initial(view.readingOrDefault()));
        if (view.asOf() != null) {
            bytes.putInt((int) view.asOf().toEpochDay());
        }
        if (view.recordedAsOf() != null) {
            bytes.putLong(micros(view.recordedAsOf().toInstant()));
        }
        byte[] used = new byte[bytes.position()];
        bytes.flip().get(used);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(used);
    }
}
