package org.ballotwatch.graphql.transport.http;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads the parameters of an address. Vert.x puts a replacement character for bytes that are no text. */
public final class UrlParameters {
    private UrlParameters() {}

    /** @throws HttpRefusal if a percent-encoded part of the query is not UTF-8 */
    public static MultiMap of(RoutingContext http) {
        String query = http.request().query();
        if (query != null && !isUtf8(query)) {
            throw new HttpRefusal(400, "The URL has percent-encoded bytes that are not UTF-8.");
        }
        return http.queryParams();
    }

    private static boolean isUtf8(String query) {
        try {
            String bytes = URLDecoder.decode(query, StandardCharsets.ISO_8859_1); // one character each
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)));
            return true;
        } catch (IllegalArgumentException e) {
            return true; // Vert.x refuses a percent sign without two digits
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
