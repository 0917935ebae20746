package org.ballotwatch.graphql.transport.websocket;

import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ballotwatch.database.DatabaseFailure;
import org.ballotwatch.graphql.transport.http.JsonMemoryEstimate;

/** Why the server closes a connection: a code of the protocol, and a reason short enough for a close frame. */
record CloseReason(int code, String reason) {
    static final CloseReason UNAUTHORIZED = new CloseReason(4401, "Unauthorized");
    static final CloseReason FORBIDDEN = new CloseReason(4403, "Forbidden");
    static final CloseReason INIT_TIMEOUT = new CloseReason(4408, "Connection initialisation timeout");
    static final CloseReason TOO_SLOW =
            new CloseReason(4413, "The client reads too slowly; resume after the last cursor");
    static final CloseReason TOO_MANY_INITS = new CloseReason(4429, "Too many initialisation requests");
    static final CloseReason IDLE = new CloseReason(1000, "The connection was idle for too long");
    static final CloseReason SILENT = new CloseReason(1001, "The client did not answer a ping");
    static final CloseReason SHUTDOWN = new CloseReason(1001, "The service is stopping");
    static final CloseReason FAILED = new CloseReason(1011, "Internal error");
    static final CloseReason UNAVAILABLE =
            new CloseReason(1013, "The database cannot be reached; try again in a moment");
    static final CloseReason VIOLATION = new CloseReason(1002, "Invalid frame");
    static final CloseReason NOT_UTF_8 = new CloseReason(1007, "The message is not UTF-8");
    static final CloseReason NO_ROOM =
            new CloseReason(1013, "Too many bytes are in transit; connect again in a moment");

    /** In bytes: the maximum payload of a control frame (RFC 6455, section 5.5) minus the two bytes of the code. */
    private static final int ROOM = 123;

    CloseReason {
        ByteBuffer bytes = ByteBuffer.allocate(ROOM);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(reason), bytes, true);
        reason = StandardCharsets.UTF_8.decode(bytes.flip()).toString();
    }

    /**
     * Returns why a client is refused: keys are looked up in the database, and its outage does not mean that a key is
     * invalid.
     */
    static CloseReason of(Throwable refused) {
        return refused instanceof DatabaseFailure ? UNAVAILABLE : FORBIDDEN;
    }

    /**
     * @param failure the failure of the connection's decoder or network
     * @param longest the maximum size of a message in bytes
     */
    static CloseReason broken(Throwable failure, int longest) {
        boolean tooBig = failure instanceof CorruptedWebSocketFrameException corrupted
                && corrupted.closeStatus().equals(WebSocketCloseStatus.MESSAGE_TOO_BIG);
        return tooBig ? tooBig(longest) : VIOLATION;
    }

    static CloseReason tooBig(int longest) {
        return new CloseReason(1009, String.format(Locale.ROOT, "The message is too large (limit %,d bytes)", longest));
    }

    static CloseReason tooManyValues() {
        return new CloseReason(
                1009,
                String.format(
                        Locale.ROOT, "The message has too many values (limit %,d)", JsonMemoryEstimate.MOST_VALUES));
    }

    static CloseReason badMessage(String reason) {
        return new CloseReason(4400, reason);
    }

    static CloseReason taken(String id) {
        return new CloseReason(4409, "Subscriber for " + id + " already exists");
    }
}
