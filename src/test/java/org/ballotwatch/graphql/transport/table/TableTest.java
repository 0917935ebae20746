package org.ballotwatch.graphql.transport.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.SqlStatements;
import org.junit.jupiter.api.Test;

/** Registered documents as files of rows. */
@QuarkusTest
class TableTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Inject
    TableDocuments documents;

    @Inject
    SqlStatements statements;

    @Test
    void every_bundled_document_is_a_table_in_every_format() throws IOException {
        for (String name : documents.names()) {
            List<NamedCsvRecord> csv = csv(get("/data/" + name + ".csv"));
            List<String> lines = get("/data/" + name + ".ndjson").body().lines().toList();
            JsonNode features =
                    JSON.readTree(get("/data/" + name + ".geojson").body()).get("features");
            assertThat(csv).as(name).isNotEmpty().hasSameSizeAs(lines).hasSize(features.size());
        }
    }

    @Test
    void a_table_has_all_rows_although_a_page_has_a_hundred() {
        String count = "{ sources { totalCount } }";
        int sources =
                GraphQLClient.data(count, Map.of()).at("/sources/totalCount").asInt();
        assertThat(sources).isGreaterThan(100);
        List<NamedCsvRecord> rows = csv(get("/data/sources.csv"));
        assertThat(rows.stream().map(row -> row.getField("recordId")).distinct())
                .hasSize(sources);
        assertThat(csv(get("/data/sources.csv?first=120"))).hasSize(120);
    }

    @Test
    void each_row_has_source_licence_clocks_and_a_permalink_that_returns_it_again() {
        List<NamedCsvRecord> rows = csv(get("/data/incidents.csv?country=IQ&asOf=2021-11-30"));
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.getField("accounts.source.publisher")).isNotEmpty();
            assertThat(row.getField("country.code")).isEqualTo("IQ");
            assertThat(row.getField("file.licence")).isNotEmpty();
            assertThat(row.getField("file.attribution")).isNotEmpty();
            assertThat(row.getField("file.asOf")).isEqualTo("2021-11-30");
        });
        HttpResponse<String> again = get(URI.create(rows.get(0).getField("file.permalink")), "*/*", "GET");
        assertThat(csv(again))
                .extracting(NamedCsvRecord::getFields)
                .isEqualTo(rows.stream().map(NamedCsvRecord::getFields).toList());
    }

    @Test
    void an_inner_list_named_rows_makes_a_row_of_each_entry() {
        List<NamedCsvRecord> rows = csv(get("/data/results.csv?country=IQ"));
        assertThat(rows).extracting(row -> row.getField("contestant.name")).contains("Sadrist Movement");
        assertThat(rows).extracting(row -> row.getField("electionTitle")).doesNotContain("");
        assertThat(rows)
                .extracting(row -> row.getField("reports.source.publisher"))
                .doesNotContain("");
    }

    @Test
    void geojson_has_longitude_first_and_a_null_geometry_without_a_place() throws IOException {
        HttpResponse<String> response = get("/data/incidents.geojson");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/geo+json");
        JsonNode collection = JSON.readTree(response.body());
        assertThat(collection.get("type").asText()).isEqualTo("FeatureCollection");
        assertThat(collection.get("file.licence").asText()).isNotEmpty();
        int located = 0;
        for (JsonNode feature : collection.get("features")) {
            JsonNode properties = feature.get("properties");
            if (feature.get("geometry").isNull()) {
                assertThat(properties.get("place.latitude").isNull()).isTrue();
            } else {
                located++;
                assertThat(feature.at("/geometry/coordinates/0")).isEqualTo(properties.get("place.longitude"));
                assertThat(feature.at("/geometry/coordinates/1")).isEqualTo(properties.get("place.latitude"));
            }
        }
        assertThat(located).isPositive();
    }

    @Test
    void a_csv_file_is_described_as_csv_on_the_web() throws IOException {
        HttpResponse<String> response = get("/data/incidents.csv?country=IQ");
        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"incidents.csv\"");
        String link = response.headers().allValues("Link").stream()
                .filter(each -> each.contains("describedby"))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> metadata = get(URI.create(link.substring(1, link.indexOf('>'))), "*/*", "GET");
        JsonNode described = JSON.readTree(metadata.body());
        assertThat(described.get("@context").asText()).isEqualTo("http://www.w3.org/ns/csvw");
        List<String> titles = described.at("/tableSchema/columns").findValuesAsText("titles");
        assertThat(titles).isEqualTo(header(response));
    }

    // A table that did not change must not be sent, and must not be read either.
    @Test
    void an_unchanged_table_is_not_sent_again() {
        HttpResponse<String> first = get("/data/incidents.csv");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        statements.forget();
        HttpResponse<String> second = send(request(uri("/data/incidents.csv")).header("If-None-Match", tag));
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(statements.seen()).noneMatch(sql -> sql.contains("from incident"));
        assertThat(get("/data/incidents.csv?country=IQ").headers().firstValue("ETag"))
                .isNotEqualTo(first.headers().firstValue("ETag"));
    }

    @Test
    void head_has_the_headers_without_the_rows() {
        HttpResponse<String> head = get(uri("/data/incidents.csv"), "*/*", "HEAD");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(head.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
    }

    @Test
    void what_is_wrong_with_an_address_is_said_in_json() throws IOException {
        refused("/data/nothing.csv", "*/*", 404, "The tables are elections, incidents, results, sources");
        refused("/data/incidents.xlsx", "*/*", 404, ".csv, .ndjson or .geojson");
        refused("/data/incidents.csv?colour=red", "*/*", 400, "is no parameter of this table");
        refused("/data/incidents.csv?minKilled=many", "*/*", 400, "must be a number");
        refused("/data/incidents.csv?asOf=2021-02-30", "*/*", 400, "does not exist");
        refused("/data/incidents.csv?types=NOPE", "*/*", 400, "");
        refused("/data/incidents.csv?first=-1", "*/*", 400, "from 0 to");
        refused("/data/incidents.csv", "application/pdf", 406, "text/csv");
        assertThat(get(uri("/data/incidents.csv"), "*/*", "DELETE").statusCode())
                .isEqualTo(405);
    }

    // Who reads a table knows the parameters of its address, and not the filter behind them.
    @Test
    void an_error_names_the_parameter() throws IOException {
        for (String table : List.of("incidents.csv", "incidents.geojson", "incidents.csv-metadata.json")) {
            named("country", "/data/" + table + "?country=Narnia");
            named("types[0]", "/data/" + table + "?types=NOPE");
            named("text", "/data/" + table + "?text=");
            named("colour", "/data/" + table + "?colour=red");
            named("minKilled", "/data/" + table + "?minKilled=many");
            named("first", "/data/" + table + "?first=-1");
            named("asOf", "/data/" + table + "?asOf=2021-02-30");
        }
        named("asOf", "/data/sources.csv?asOf=yesterday");
    }

    private static void named(String parameter, String path) throws IOException {
        HttpResponse<String> response = get(uri(path), "*/*", "GET");
        assertThat(response.statusCode()).as(path).isEqualTo(400);
        JsonNode error = JSON.readTree(response.body()).at("/errors/0");
        assertThat(error.at("/extensions/argument").asText())
                .as(response.body())
                .isEqualTo(parameter);
        assertThat(error.path("message").asText()).doesNotContain("filter.");
    }

    @Test
    void a_description_keeps_its_tag_until_the_table_changes() {
        HttpResponse<String> first = get("/data/incidents.csv-metadata.json");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/data/incidents.csv-metadata.json").headers().firstValue("ETag"))
                .hasValue(tag);
        HttpResponse<String> again =
                send(request(uri("/data/incidents.csv-metadata.json")).header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void every_permalink_has_both_clocks() {
        for (String name : documents.names()) {
            String permalink = csv(get("/data/" + name + ".csv?first=1")).get(0).getField("file.permalink");
            assertThat(permalink).contains("asOf=").contains("recordedAsOf=");
            assertThat(get(URI.create(permalink), "*/*", "GET").statusCode()).isEqualTo(200);
        }
    }

    // Caches keep an immutable file for a year, so another text of the document must have another address.
    @Test
    void only_a_permalink_with_both_clocks_in_the_past_is_immutable() {
        String past = "?asOf=2021-11-30&recordedAsOf=2024-01-01T00:00:00Z";
        for (String name : documents.names()) {
            String pinned = past + "&file.document=" + documents.named(name).hash();
            assertThat(cacheControl(name + ".csv" + pinned)).as(name).isEqualTo("public, max-age=31536000, immutable");
            assertThat(cacheControl(name + ".csv-metadata.json" + pinned))
                    .as(name)
                    .isEqualTo("public, max-age=31536000, immutable");
            for (String changing : List.of(
                    name + ".csv" + past,
                    name + ".csv" + pinned.replaceFirst("asOf=[^&]*&", ""),
                    name + ".csv" + pinned.replaceFirst("recordedAsOf=[^&]*&", ""),
                    name + ".csv" + pinned.replace("2024", "2100"))) {
                assertThat(cacheControl(changing)).as(changing).isEqualTo("public, max-age=60");
            }
        }
    }

    @Test
    void a_permalink_of_an_earlier_document_leads_to_the_table_of_today() {
        String earlier = "?asOf=2021-11-30&country=IQ&file.document=0123456789abcdef";
        for (String file : List.of("incidents.csv", "incidents.csv-metadata.json")) {
            HttpResponse<String> moved = get(uri("/data/" + file + earlier), "*/*", "GET");
            assertThat(moved.statusCode()).isEqualTo(302);
            assertThat(moved.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(moved.headers().firstValue("Location")).hasValue(file + "?asOf=2021-11-30&country=IQ");
        }
    }

    @Test
    void what_is_wrong_with_a_permalink_is_not_kept() throws IOException {
        String pinned = "?asOf=2021-11-30&recordedAsOf=2024-01-01T00:00:00Z&file.document="
                + documents.named("incidents").hash();
        for (String fault : List.of("&types=NOPE", "&minKilled=-1&after=nonsense", "&election=nonsense")) {
            refused("/data/incidents.csv" + pinned + fault, "*/*", 400, "");
            assertThat(get(uri("/data/incidents.csv" + pinned + fault), "*/*", "GET")
                            .headers()
                            .firstValue("Cache-Control"))
                    .hasValue("no-store");
        }
    }

    private static String cacheControl(String file) {
        return get("/data/" + file).headers().firstValue("Cache-Control").orElseThrow();
    }

    private static void refused(String path, String accept, int status, String message) throws IOException {
        HttpResponse<String> response = get(uri(path), accept, "GET");
        assertThat(response.statusCode()).as(path).isEqualTo(status);
        assertThat(response.headers().firstValue("ETag")).isEmpty();
        assertThat(JSON.readTree(response.body()).at("/errors/0/message").asText())
                .contains(message);
    }

    private static List<String> header(HttpResponse<String> response) {
        return csv(response).get(0).getHeader();
    }

    private static List<NamedCsvRecord> csv(HttpResponse<String> response) {
        return CsvReader.builder().ofNamedCsvRecord(response.body()).stream().toList();
    }

    private static HttpResponse<String> get(String path) {
        HttpResponse<String> response = get(uri(path), "*/*", "GET");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response;
    }

    private static HttpResponse<String> get(URI uri, String accept, String method) {
        return send(request(uri).header("Accept", accept).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    private static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static URI uri(String path) {
        return URI.create(RestAssured.baseURI + ":" + RestAssured.port + path);
    }
}
