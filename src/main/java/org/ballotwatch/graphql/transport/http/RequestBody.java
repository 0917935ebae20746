package org.ballotwatch.graphql.transport.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.ballotwatch.graphql.limit.LimitSettings;

/** Reads the JSON of a POST: checks its media type and decodes its encoding. */
final class RequestBody {
    private static final String JSON = "application/json";

    /** The spelling that clients usually send. */
    private static final Set<String> UTF_8 = Set.of("utf-8", "utf8");

    private static final Set<String> GZIP = Set.of("gzip", "x-gzip");
    private static final int CHUNK = 8_192;

    /**
     * A gzip file is a series of members. Clients send one; tens of thousands of empty ones would take half a second.
     */
    private static final int MOST_MEMBERS = 100;

    private RequestBody() {}

    /**
     * @param body the raw body, null if there is none
     * @throws HttpRefusal if it is not JSON in UTF-8, plain or in gzip, of at most {@link LimitSettings#body()} bytes
     */
    static Buffer read(RoutingContext http, Buffer body, int limit) {
        checkMediaType(http);
        Buffer json = isCompressed(http) ? decompressed(body == null ? new byte[0] : body.getBytes(), limit) : body;
        if (json != null && isWide(json)) {
            throw new HttpRefusal(415, "The body must be JSON in UTF-8; this one is in UTF-16 or UTF-32.");
        }
        return json;
    }

    /**
     * Detects other encodings, which parsers guess. JSON begins with two ASCII characters, so one half of each is zero.
     */
    private static boolean isWide(Buffer json) {
        if (json.length() < 2) {
            return false;
        }
        int first = json.getUnsignedShort(0);
        return first == 0xFEFF || first == 0xFFFE || first >> 8 == 0 || (first & 0xFF) == 0;
    }

    static HttpRefusal tooLarge(int limit) {
        return new HttpRefusal(413, "The body is larger than " + limit + " bytes.");
    }

    /**
     * A fetch joins headers of two spellings into a list; GraphiQL sends {@code application/json, application/json}.
     */
    private static void checkMediaType(RoutingContext http) {
        List<String> lines = http.request().headers().getAll(HttpHeaders.CONTENT_TYPE);
        if (lines.size() == 1 && JSON.equals(lines.get(0))) {
            return; // the usual spelling
        }
        List<MediaRange> types = MediaRange.list(lines);
        if (types.isEmpty() || !types.stream().allMatch(type -> type.name().equals(JSON))) {
            http.response().putHeader(HttpHeaders.ACCEPT, JSON);
            throw new HttpRefusal(415, "The body must be JSON; send Content-Type: application/json.");
        }
        boolean utf8 = types.stream()
                .map(type -> type.parameters().getOrDefault("charset", "utf-8"))
                .allMatch(charset -> UTF_8.contains(charset.toLowerCase(Locale.ROOT)));
        if (!utf8) {
            http.response().putHeader(HttpHeaders.ACCEPT, JSON);
            throw new HttpRefusal(
                    415, "The body must be in UTF-8; send Content-Type: application/json; charset=utf-8.");
        }
    }

    private static boolean isCompressed(RoutingContext http) {
        List<String> codings = http.request().headers().getAll(HttpHeaders.CONTENT_ENCODING).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
                .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
                .toList();
        if (codings.isEmpty()) {
            return false;
        }
        if (codings.size() > 1 || !GZIP.contains(codings.get(0))) {
            http.response().putHeader(HttpHeaders.ACCEPT_ENCODING, "gzip, identity"); // RFC 7694
            throw new HttpRefusal(415, "Only Content-Encoding: gzip, applied once, is supported.");
        }
        return true;
    }

    /** Stops at the limit, so that a few bytes cannot become many. */
    private static Buffer decompressed(byte[] body, int limit) {
        Buffer json = Buffer.buffer();
        byte[] chunk = new byte[CHUNK];
        AtomicInteger members = new AtomicInteger();
        try (InputStream in = GzipCompressorInputStream.builder()
                .setByteArray(body)
                .setDecompressConcatenated(true)
                .setOnMemberStart(member -> checkCount(members.incrementAndGet()))
                .get()) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                if (json.length() + read > limit) {
                    throw tooLarge(limit);
                }
                json.appendBytes(chunk, 0, read);
            }
            return json;
        } catch (IOException e) {
            throw new HttpRefusal(400, "The body is not valid gzip, although Content-Encoding says gzip.");
        }
    }

    private static void checkCount(int members) throws IOException {
        if (members > MOST_MEMBERS) {
            throw new IOException("Too many members");
        }
    }
}
