package org.ballotwatch.graphql.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.ballotwatch.access.Role;
import org.ballotwatch.access.StoredKeys;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers for caches between the service and its clients, and the compression of large responses. */
@QuarkusTest
class CachingTest {
    private static final String SMALL = "query=" + encoded("{ __typename }");
    private static final String LARGE = "query=" + encoded("{ incidents(first: 40) { nodes { id title } } }");

    @Inject
    StoredKeys keys;

    @Test
    void a_get_response_can_be_cached_and_revalidated() {
        HttpResponse<String> response = GraphQLClient.send(GraphQLClient.get(SMALL));
        assertThat(header(response, "Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(header(response, "Vary")).contains("Accept", "Accept-Encoding", "Authorization");
        String tag = header(response, "ETag");
        assertThat(tag).matches("\"[^\"]+\"");
        for (String condition : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            HttpResponse<String> again =
                    GraphQLClient.send(GraphQLClient.get(SMALL).header("If-None-Match", condition));
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(tag);
            assertThat(again.headers().firstValue("Content-Encoding")).isEmpty();
        }
    }

    // RFC 9110, section 8.4.1: identity is for Accept-Encoding alone.
    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "GET", "OPTIONS", "DELETE"})
    void no_response_declares_the_coding_identity(String method) {
        for (String query : new String[] {SMALL, LARGE}) {
            HttpResponse<String> response =
                    GraphQLClient.send(GraphQLClient.get(query).method(method, HttpRequest.BodyPublishers.noBody()));
            assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
        }
    }

    @Test
    void a_different_response_has_a_different_tag() {
        String tag = header(GraphQLClient.send(GraphQLClient.get(SMALL)), "ETag");
        HttpResponse<String> other = GraphQLClient.send(GraphQLClient.get(LARGE).header("If-None-Match", tag));
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(header(other, "ETag")).isNotEqualTo(tag);
    }

    @Test
    void an_authenticated_response_is_not_cached_for_others() {
        HttpResponse<String> response =
                GraphQLClient.send(GraphQLClient.get(SMALL).header("Authorization", "ApiKey " + keys.of(Role.READER)));
        assertThat(header(response, "Cache-Control")).startsWith("private");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"query=%7Bnope%7D", "query=%7B", "query=", "query=%7Bincidents(first:-1)%7BtotalCount%7D%7D"})
    void a_response_with_errors_is_not_cached(String parameters) {
        HttpResponse<String> response = GraphQLClient.send(GraphQLClient.get(parameters));
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
        assertThat(response.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void a_post_response_has_no_caching_headers() {
        HttpResponse<String> response = GraphQLClient.send(
                GraphQLClient.post(GraphQLClient.body("{ __typename }", Map.of()), GraphQLClient.JSON_TYPE)
                        .header("If-None-Match", "*"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().map()).doesNotContainKeys("etag", "cache-control");
    }

    @Test
    void head_has_the_headers_of_get_and_no_body() {
        HttpResponse<String> response =
                GraphQLClient.send(GraphQLClient.get(SMALL).method("HEAD", BodyPublishers.noBody()));
        assertThat(response.body()).isEmpty();
        HttpResponse<String> got = GraphQLClient.send(GraphQLClient.get(SMALL));
        assertThat(header(response, "ETag")).isEqualTo(header(got, "ETag"));
        assertThat(header(response, "Content-Length")).isEqualTo(header(got, "Content-Length"));
    }

    @Test
    void a_large_response_is_compressed_and_has_its_own_tag() throws IOException, InterruptedException {
        HttpResponse<String> plain = GraphQLClient.send(GraphQLClient.get(LARGE));
        HttpResponse<byte[]> zipped = zipped(LARGE, "br, gzip");
        assertThat(encoding(zipped)).isEqualTo("gzip");
        assertThat(zipped.body().length).isLessThan(plain.body().length() / 2);
        byte[] unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes();
        assertThat(new String(unzipped, StandardCharsets.UTF_8)).isEqualTo(plain.body());
        assertThat(zipped.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "br", "gzip;q=0", "gzip; q=0.0, br"})
    void a_client_that_does_not_accept_gzip_gets_none(String accepted) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = zipped(LARGE, accepted);
        assertThat(encoding(response)).isEqualTo("identity");
        assertThat(response.headers().firstValue("ETag"))
                .isEqualTo(
                        GraphQLClient.send(GraphQLClient.get(LARGE)).headers().firstValue("ETag"));
    }

    @Test
    void a_small_response_is_not_compressed() throws IOException, InterruptedException {
        assertThat(encoding(zipped(SMALL, "gzip"))).isEqualTo("identity");
    }

    private static HttpResponse<byte[]> zipped(String parameters, String accepted)
            throws IOException, InterruptedException {
        HttpRequest request = GraphQLClient.get(parameters)
                .header("Accept-Encoding", accepted)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }

    /** Vert.x says "identity" over HTTP/2 and leaves it out over HTTP/1.1. */
    private static String encoding(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Encoding").orElse("identity");
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
