package org.ballotwatch.graphql.transport.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.Test;

/** What an address of a table that is wrong is answered with. */
@QuarkusTest
class TableRefusalTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_refusal_shows_nothing_of_the_queries_behind_a_table() throws IOException {
        for (String fault : List.of(
                "asOf=2021-02-30", "asOf=", "recordedAsOf=foo", "recordedAsOf=", "types=NOPE", "country=Narnia")) {
            HttpResponse<String> response = get("/data/incidents.csv?" + fault);
            assertThat(response.statusCode()).as(fault).isEqualTo(400);
            JsonNode answer = JSON.readTree(response.body());
            assertThat(answer.fieldNames()).toIterable().containsExactly("errors");
            assertThat(answer.path("errors")).as(response.body()).hasSize(1);
            assertThat(answer.at("/errors/0").fieldNames()).toIterable().containsExactly("message", "extensions");
            assertThat(answer.at("/errors/0/extensions").fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrder("code", "argument");
            assertThat(answer.at("/errors/0/extensions/argument").asText())
                    .startsWith(fault.substring(0, fault.indexOf('=')));
        }
    }

    @Test
    void parameters_that_are_no_text_are_refused() throws IOException {
        for (String bytes : List.of("%ED%A0%80", "%FF", "a%C3", "%C0%AF")) {
            refused("/data/incidents.csv?text=" + bytes, "not UTF-8");
            refused("/data/incidents.csv-metadata.json?text=" + bytes, "not UTF-8");
            refused("/data/incidents.csv?file.document=0&text=" + bytes, "not UTF-8");
        }
        assertThat(get("/data/incidents.csv?text=C%C3%B4te").statusCode()).isEqualTo(200);
    }

    private static void refused(String path, String message) throws IOException {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(400);
        assertThat(JSON.readTree(response.body()).at("/errors/0/message").asText())
                .contains(message);
    }

    private static HttpResponse<String> get(String path) {
        return GraphQLClient.send(
                HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path)));
    }
}
