package org.ballotwatch.graphql.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies in gzip are read, with the limit on their uncompressed size; other encodings are refused. */
@QuarkusTest
class CompressedBodyTest {
    private static final int LIMIT = 1 << 20;
    private static final byte[] GOOD = "{\"query\": \"{ __typename }\"}".getBytes(StandardCharsets.UTF_8);
    private static final String ANSWER = "{\"data\":{\"__typename\":\"Query\"}}";

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZip", "x-gzip", "identity, gzip", " gzip ,"})
    void a_body_in_gzip_is_read(String encoding) {
        assertThat(GraphQLClient.send(post(gzip(GOOD), encoding)).body()).isEqualTo(ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "Identity, identity", ""})
    void an_uncompressed_body_is_read(String encoding) {
        assertThat(GraphQLClient.send(post(GOOD, encoding)).body()).isEqualTo(ANSWER);
    }

    // RFC 1952, section 2.2: a file is a series of members.
    @Test
    void all_gzip_members_are_read() {
        byte[] members = joined(gzip(Arrays.copyOf(GOOD, 9)), gzip(Arrays.copyOfRange(GOOD, 9, GOOD.length)));
        assertThat(GraphQLClient.send(post(members, "gzip")).body()).isEqualTo(ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "zstd", "compress", "nonsense", "gzip, gzip", "gzip, br", "gzip;q=1", "*"})
    void another_encoding_gives_415_and_lists_the_supported_ones(String encoding) {
        HttpResponse<String> response = refused(415, post(gzip(GOOD), encoding));
        assertThat(response.headers().firstValue("Accept-Encoding")).hasValue("gzip, identity");
    }

    static Stream<byte[]> broken() {
        byte[] good = gzip(GOOD);
        byte[] flipped = good.clone();
        flipped[good.length - 6] ^= 1; // in the checksum
        return Stream.of(
                new byte[0],
                GOOD,
                Arrays.copyOf(good, 5),
                Arrays.copyOf(good, good.length - 1),
                Arrays.copyOf(good, good.length / 2),
                flipped,
                joined(good, new byte[1]),
                joined(good, GOOD),
                joined(good, Arrays.copyOf(good, 12)));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_body_that_is_not_in_gzip_gives_400(byte[] body) {
        refused(400, post(body, "gzip"));
    }

    @Test
    void a_body_counts_with_its_uncompressed_size() {
        byte[] full = Arrays.copyOf(GOOD, LIMIT);
        Arrays.fill(full, GOOD.length, LIMIT, (byte) ' ');
        assertThat(GraphQLClient.send(post(gzip(full), "gzip")).body()).isEqualTo(ANSWER);
        refused(413, post(gzip(joined(full, new byte[] {' '})), "gzip"));
    }

    @Test
    void a_body_that_expands_a_thousandfold_gives_413() {
        byte[] bomb = gzip(new byte[1_000 * (LIMIT / 2)]);
        assertThat(bomb).hasSizeLessThan(LIMIT);
        refused(413, post(bomb, "gzip"));
    }

    // The JDK's own reader recurses for each member.
    @Test
    void a_body_of_very_many_members_gives_400() {
        byte[] empty = gzip(new byte[0]);
        byte[] members = new byte[LIMIT / empty.length * empty.length];
        for (int i = 0; i < members.length; i += empty.length) {
            System.arraycopy(empty, 0, members, i, empty.length);
        }
        refused(400, post(members, "gzip"));
    }

    private static HttpResponse<String> refused(int status, HttpRequest.Builder request) {
        HttpResponse<String> response = GraphQLClient.send(request);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        RefusedRequest.with("INVALID_ARGUMENT", GraphQLClient.json(response));
        return response;
    }

    private static HttpRequest.Builder post(byte[] body, String encoding) {
        return GraphQLClient.request()
                .header("Content-Type", GraphQLClient.JSON_TYPE)
                .header("Content-Encoding", encoding)
                .POST(BodyPublishers.ofByteArray(body));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
