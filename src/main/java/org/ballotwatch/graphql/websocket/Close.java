package org.ballotwatch.graphql.websocket;

import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.ballotwatch.database.DatabaseFailure;

/** Why this side ends a connection: a code of the protocol, and a reason that a close frame has room for. */
record Close(int code, String reason) {
    static final Close UNAUTHORIZED = new Close(4401, "Unauthorized");
    static final Close FORBIDDEN = new Close(4403, "Forbidden");
    static final Close INIT_TIMEOUT = new Close(4408, "Connection initialisation timeout");
    static final Close TOO_SLOW = new Close(4413, "Results were not taken; go on after the last cursor");
    static final Close TOO_MANY_INITS = new Close(4429, "Too many initialisation requests");
    static final Close IDLE = new Close(1000, "Nothing happened for a while");
    static final Close SILENT = new Close(1001, "No answer to a ping");
    static final Close SHUTDOWN = new Close(1001, "The service stops");
    static final Close FAILED = new Close(1011, "Something went wrong on our side");
    static final Close UNAVAILABLE = new Close(1013, "The database cannot be reached; come back in a moment");
    static final Close VIOLATION = new Close(1002, "Not a frame that a client may send");
    static final Close NOT_UTF_8 = new Close(1007, "The message is not UTF-8");
    static final Close NO_ROOM = new Close(1013, "Too many bytes are sent at once; connect again in a moment");
    static final Close TOO_BIG = new Close(1009, "The message is larger than a message may be");

    /** In bytes: what a control frame holds (RFC 6455, section 5.5) without the two of the code. */
    private static final int ROOM = 123;

    Close {
        ByteBuffer bytes = ByteBuffer.allocate(ROOM);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(reason), bytes, true);
        reason = StandardCharsets.UTF_8.decode(bytes.flip()).toString();
    }

    /** Why a client is not let in: keys are looked up in the database, whose absence says nothing against a key. */
    static Close of(Throwable refused) {
        return refused instanceof DatabaseFailure ? UNAVAILABLE : FORBIDDEN;
    }

    /** @param failure what the connection's decoder or network failed of */
    static Close broken(Throwable failure) {
        boolean tooBig = failure instanceof CorruptedWebSocketFrameException corrupted
                && corrupted.closeStatus().equals(WebSocketCloseStatus.MESSAGE_TOO_BIG);
        return tooBig ? TOO_BIG : VIOLATION;
    }

    static Close badMessage(String reason) {
        return new Close(4400, reason);
    }

    static Close taken(String id) {
        return new Close(4409, "Subscriber for " + id + " already exists");
    }
}
