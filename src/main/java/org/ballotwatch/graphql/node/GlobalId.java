package org.ballotwatch.graphql.node;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.ballotwatch.graphql.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An id that includes the kind of record: one byte for the kind and the UUID, as URL-safe base64. Arguments also take a
 * {@link ViewId}.
 */
public record GlobalId(char kind, UUID uuid) {
    private static final int BYTES = 17;

    public static String encode(char kind, UUID uuid) {
        byte[] bytes = new byte[BYTES];
        ByteBuffer.wrap(bytes)
                .put((byte) kind)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Returns the UUID of a record of one kind, for an argument that accepts no other.
     *
     * @param what the kind with its article, such as "an election"
     */
    public static UUID decode(String argument, String id, char kind, String what) {
        GlobalId decoded = decode(argument, id);
        if (decoded.kind != kind) {
            throw Refusal.argument(argument, argument + " is not the id of " + what);
        }
        return decoded.uuid;
    }

    /** Returns null for a text that is no id. */
    public static @Nullable GlobalId orNull(String id) {
        ViewId decoded = ViewId.orNull(id);
        return decoded == null ? null : decoded.id();
    }

    public static GlobalId decode(String argument, String id) {
        return ViewId.decode(argument, id).id();
    }
}
