package org.ballotwatch.graphql.transport.http;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** The bytes of an answer, with what is computed from them for several requests once. */
final class Answer {
    private final Buffer body;
    private final boolean permanent;
    private final boolean kept;
    private volatile EntityTag tag;
    private volatile EntityTag gzipTag;
    private volatile Buffer gzip;

    /** An answer to one request. */
    Answer(Buffer body) {
        this(body, false, false);
    }

    /**
     * @param permanent whether the same request has the same answer for ever
     * @param kept whether it is sent more than once
     */
    Answer(Buffer body, boolean permanent, boolean kept) {
        this.body = body;
        this.permanent = permanent;
        this.kept = kept;
    }

    boolean isKept() {
        return kept;
    }

    Buffer body() {
        return body;
    }

    boolean isPermanent() {
        return permanent;
    }

    EntityTag tag(boolean compressed) {
        EntityTag known = compressed ? gzipTag : tag;
        if (known != null) {
            return known;
        }
        EntityTag computed = EntityTag.of(body, compressed);
        if (compressed) {
            gzipTag = computed;
        } else {
            tag = computed;
        }
        return computed;
    }

    /** The body in gzip. It is made at the first call. */
    Buffer gzip() {
        Buffer known = gzip;
        if (known == null) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length() / 4);
            try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
                out.write(body.getBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            known = Buffer.buffer(bytes.toByteArray());
            gzip = known;
        }
        return known;
    }
}
