package org.ballotwatch.website;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The response of one address.
 *
 * @param tag an entity tag; weak, since the response may be compressed
 */
record WebPage(String type, Buffer body, String tag) {
    static WebPage html(String text) {
        return of("text/html; charset=utf-8", text);
    }

    static WebPage of(String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            String tag = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
            return new WebPage(type, Buffer.buffer(bytes), "W/\"" + tag.substring(0, 22) + '"');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    /** Returns whether {@code If-None-Match} contains the tag. */
    boolean isNamedBy(String ifNoneMatch) {
        return ifNoneMatch != null
                && (ifNoneMatch.contains(tag) || ifNoneMatch.strip().equals("*"));
    }
}
