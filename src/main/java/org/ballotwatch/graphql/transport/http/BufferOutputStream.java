package org.ballotwatch.graphql.transport.http;

import io.vertx.core.buffer.Buffer;
import java.io.OutputStream;

/** Lets a generator, which fills a recycled buffer of its own, write directly to the response's buffer. */
final class BufferOutputStream extends OutputStream {
    private final Buffer buffer;

    BufferOutputStream(Buffer buffer) {
        this.buffer = buffer;
    }

    @Override
    public void write(int b) {
        buffer.appendByte((byte) b);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
        buffer.appendBytes(bytes, start, length);
    }
}
