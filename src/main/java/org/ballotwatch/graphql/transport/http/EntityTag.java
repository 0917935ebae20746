package org.ballotwatch.graphql.transport.http;

import io.vertx.core.buffer.Buffer;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** The strong entity tag of a body (RFC 9110, section 8.8.3): shows whether a client already has these very bytes. */
record EntityTag(String text) {
    /** Two checksums of different polynomials, which processors compute at the speed of memory. */
    static EntityTag of(Buffer body, boolean compressed) {
        byte[] bytes = body.getBytes();
        CRC32 first = new CRC32();
        first.update(bytes);
        CRC32C second = new CRC32C();
        second.update(bytes);
        HexFormat hex = HexFormat.of();
        // Compressed bytes differ, and so does their tag.
        return new EntityTag('"'
                + hex.toHexDigits((int) first.getValue())
                + hex.toHexDigits((int) second.getValue())
                + hex.toHexDigits(body.length())
                + (compressed ? "-gzip\"" : "\""));
    }

    /** Returns whether {@code If-None-Match} contains the tag; proxies may have marked it as weak. */
    boolean isAmong(String ifNoneMatch) {
        return ifNoneMatch != null
                && (ifNoneMatch.contains(text) || ifNoneMatch.strip().equals("*"));
    }
}
