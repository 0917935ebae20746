package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data set that was loaded anew, perhaps under another licence, is shown as it was loaded at any moment. */
@QuarkusTest
class DatasetClocksTest {
    private static final Instant FIRST = Instant.parse("2024-01-01T10:00:00Z");
    private static final Instant SECOND = Instant.parse("2024-02-01T10:00:00Z");
    private static final String BEFORE = "2023-12-31T00:00:00Z";
    private static final String BETWEEN = "2024-01-15T00:00:00Z";
    private static final String AFTER = "2024-02-02T00:00:00Z";
    private static final String IMMUTABLE = "public, max-age=31536000, immutable";

    @Inject
    Loading loading;

    @TempDir
    Path folder;

    private CasebookFolder book;

    @BeforeEach
    void load_the_first_version() {
        book = CasebookFolder.example(folder, "clocks", "CL-", "FO").with("casebook.properties", """
                name=clocks
                title=First title
                version=1
                licence=CC BY 4.0
                attribution=First compilers
                """);
        loading.load(book, FIRST);
    }

    @AfterEach
    void remove_the_casebook() {
        loading.takeOut("clocks", "CL-");
    }

    @Test
    void it_is_shown_in_the_version_that_was_loaded_then() {
        reload();
        String first = "{\"version\":\"1\",\"title\":\"First title\",\"licence\":\"CC BY 4.0\","
                + "\"attribution\":\"First compilers\",\"loadedAt\":\"2024-01-01T10:00:00Z\"}";
        String second = "{\"version\":\"2\",\"title\":\"Second title\",\"licence\":\"CC0 1.0\","
                + "\"attribution\":null,\"loadedAt\":\"2024-02-01T10:00:00Z\"}";
        shows(BETWEEN, first);
        shows(AFTER, second);
        JsonNode now = data("{ dataset(name: \"clocks\") { version title licence attribution loadedAt } }");
        assertThat(now.path("dataset").toString()).isEqualTo(second);
    }

    private static void shows(String moment, String dataset) {
        JsonNode data = data("""
                { dataset(name: "clocks", asOf: "2024-01-01", recordedAsOf: "%1$s") { ...all }
                  datasets(recordedAsOf: "%1$s") { ...all }
                  election(externalId: {scheme: "casebook", value: "CL-2023-05-07"}, recordedAsOf: "%1$s") {
                    accounts { dataset { ...all } } evidence { datasets { ...all } } } }
                fragment all on Dataset { version title licence attribution loadedAt }""".formatted(moment));
        assertThat(data.path("dataset").toString()).isEqualTo(dataset);
        assertThat(data.path("datasets").toString()).contains(dataset);
        assertThat(data.at("/election/accounts/0/dataset").toString()).isEqualTo(dataset);
        assertThat(data.at("/election/evidence/0/datasets/0").toString()).isEqualTo(dataset);
    }

    @Test
    void before_it_was_loaded_there_is_none() {
        JsonNode data = data(
                "{ dataset(name: \"clocks\", recordedAsOf: \"%1$s\") { version } datasets(recordedAsOf: \"%1$s\") { name } }"
                        .formatted(BEFORE));
        assertThat(data.path("dataset").isNull()).isTrue();
        assertThat(data.path("datasets").findValuesAsText("name")).doesNotContain("clocks");
        assertThat(data("{ datasets { name } }").findValuesAsText("name")).contains("clocks");
    }

    @Test
    void a_reload_changes_no_permalink() {
        String link = """
                { elections(filter: {country: "FO"}, asOf: "2023-12-01", recordedAsOf: "%1$s") {
                    nodes { id country { id name } accounts { dataset { version licence } } } }
                  datasets(asOf: "2023-12-01", recordedAsOf: "%1$s") { name title version licence loadedAt } }""".formatted(BETWEEN);
        HttpResponse<String> before = GraphQLClient.getPersisted(link);
        reload();
        HttpResponse<String> after = GraphQLClient.getPersisted(link);
        assertThat(after.body()).isEqualTo(before.body()).contains("CC BY 4.0", "Faroe Islands");
        assertThat(after.headers().firstValue("Cache-Control")).contains(IMMUTABLE);
    }

    @Test
    void a_reload_changes_no_permalink_of_a_table() {
        String clocks = "?country=FO&asOf=2023-12-01&recordedAsOf=";
        HttpResponse<String> before = table("elections.csv" + clocks + BETWEEN);
        String link = before.headers().allValues("Link").stream()
                .filter(each -> each.endsWith("rel=\"canonical\""))
                .map(each -> each.substring(1, each.indexOf('>')))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> pinned = get(link);
        reload();
        HttpResponse<String> again = get(link);
        assertThat(again.body())
                .isEqualTo(pinned.body())
                .isEqualTo(before.body())
                .contains("CC BY 4.0");
        assertThat(again.headers().firstValue("Cache-Control")).contains(IMMUTABLE);
        assertThat(again.headers().firstValue("ETag"))
                .isPresent()
                .isEqualTo(pinned.headers().firstValue("ETag"));
        assertThat(table("elections.csv" + clocks + AFTER).body())
                .contains("CC0 1.0")
                .doesNotContain("CC BY 4.0");
        assertThat(table("elections.csv-metadata.json" + clocks + BETWEEN).body())
                .contains("\"dc:rights\":\"CC BY 4.0\"", "First compilers");
    }

    private void reload() {
        book.with("casebook.properties", "name=clocks\ntitle=Second title\nversion=2\nlicence=CC0 1.0\n");
        loading.load(book, SECOND);
    }

    private static HttpResponse<String> table(String file) {
        return get(RestAssured.baseURI + ":" + RestAssured.port + "/data/" + file);
    }

    private static HttpResponse<String> get(String address) {
        HttpResponse<String> response = GraphQLClient.send(HttpRequest.newBuilder(URI.create(address)));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response;
    }

    private static JsonNode data(String query) {
        return GraphQLClient.data(query, Map.of());
    }
}
