package org.ballotwatch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A client that sends bytes that no library would send. */
final class RawConnection implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;

    RawConnection(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    RawConnection send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    RawConnection send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    /** Sends an attack that the service may interrupt. */
    RawConnection sendIfOpen(byte[] bytes) {
        try {
            return send(bytes);
        } catch (IOException closed) {
            return this;
        }
    }

    /** Returns all bytes until the service closes the connection. */
    String hearAll() throws IOException {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(heard);
        } catch (SocketException reset) {
            // The service closed the connection while bytes were in transit.
        }
        return heard.toString(StandardCharsets.ISO_8859_1);
    }

    /** Returns the head of a response; the rest stays unread. */
    String hearHead() throws IOException {
        StringBuilder head = new StringBuilder();
        InputStream in = socket.getInputStream();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.append((char) next);
        }
        return head.toString();
    }

    static RawConnection webSocket(int port) throws IOException {
        RawConnection connection = new RawConnection(port)
                .send("GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                        + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
                        + "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n");
        String head = connection.hearHead();
        if (!head.startsWith("HTTP/1.1 101")) {
            throw new IOException("No WebSocket: " + head);
        }
        return connection;
    }

    /** Returns the code of the first close frame, skipping pings. */
    int hearClose() throws IOException {
        InputStream in = socket.getInputStream();
        while (true) {
            int type = in.read() & 0x0f;
            byte[] payload = in.readNBytes(in.read());
            if (type == 8) {
                return ByteBuffer.wrap(payload).getShort();
            }
        }
    }

    /**
     * A frame as clients send them, masked with zeros.
     *
     * @param first final bit, reserved bits and opcode
     */
    static byte[] frame(int first, int length, byte[] payload) {
        ByteBuffer frame = ByteBuffer.allocate(14 + payload.length).put((byte) first);
        if (length < 126) {
            frame.put((byte) (0x80 | length));
        } else if (length < 1 << 16) {
            frame.put((byte) (0x80 | 126)).putShort((short) length);
        } else {
            frame.put((byte) (0x80 | 127)).putLong(length);
        }
        frame.putInt(0).put(payload);
        byte[] bytes = new byte[frame.position()];
        frame.flip().get(bytes);
        return bytes;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
