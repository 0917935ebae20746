package org.ballotwatch.bench;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/** JSON being written, as bytes of UTF-8. */
final class FlatJson {
    private static final byte[] NULL = "null".getBytes(StandardCharsets.UTF_8);
    private static final Base64.Encoder IDS = Base64.getUrlEncoder().withoutPadding();

    private byte[] bytes = new byte[8192];
    private int length;

    void raw(char character) {
        room(1);
        bytes[length++] = (byte) character;
    }

    void raw(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    void value(Object value) {
        if (value == null) {
            raw(NULL);
        } else if (value instanceof String text) {
            raw('"');
            text(text);
            raw('"');
        } else if (value instanceof Number || value instanceof Boolean) {
            plain(value.toString());
        } else { // a day
            raw('"');
            plain(value.toString());
            raw('"');
        }
    }

    void id(byte kind, UUID id) {
        ByteBuffer seventeen = ByteBuffer.allocate(17).put(kind);
        seventeen.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        raw('"');
        raw(IDS.encode(seventeen.array()));
        raw('"');
    }

    Buffer buffer() {
        return Buffer.buffer(length).appendBytes(bytes, 0, length);
    }

    private void text(String text) {
        room(text.length());
        int start = length;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || character > '~' || character == '"' || character == '\\') {
                length = start;
                raw(JsonStringEncoder.getInstance().quoteAsUTF8(text));
                return;
            }
            bytes[length++] = (byte) character;
        }
    }

    private void plain(String ascii) {
        room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + more));
        }
    }
}
