package org.ballotwatch.graphql.transport.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tools find a record by whatever an assistant has of it: an id, a slug or an external id. */
@QuarkusTest
class AssistantLookupTest {
    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void a_tool_finds_a_record_by_a_former_slug_and_shows_the_new_one() {
        String id = editor.made(
                        "recordIncident",
                        "{title: \"Raid on the lighthouse\", type: OTHER, country: \"CH\", startsOn: \"2019-03-02\"}")
                .at("/record/id")
                .asText();
        String version = GraphQLClient.data("{ incident(id: \"" + id + "\") { version } }", Map.of())
                .at("/incident/version")
                .asText();
        editor.made(
                "correctIncident",
                "{id: \"%s\", version: \"%s\", why: \"a name\", set: {title: \"Raid on the beacon\"}}"
                        .formatted(id, version));

        JsonNode record =
                tool("record", "{\"record\": \"raid-on-the-lighthouse\"}").at("/structuredContent/data/record");
        assertThat(record.path("recordId").asText()).isEqualTo(id);
        assertThat(record.path("slug").asText()).isEqualTo("raid-on-the-beacon");
        assertThat(record.path("title").asText()).isEqualTo("Raid on the beacon");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"record\": \"no-such-record\"}",
                "{\"record\": \"casebook:IQ-fatah-alliance\", \"kind\": \"ELECTION\"}"
            })
    void a_tool_shows_null_for_an_unknown_slug_or_one_of_another_kind(String arguments) {
        JsonNode answer = tool("evidence", arguments);
        assertThat(answer.path("isError").asBoolean()).isFalse();
        assertThat(answer.at("/structuredContent/data").has("record")).isTrue();
        assertThat(answer.at("/structuredContent/data/record").isNull()).isTrue();
    }

    @Test
    void a_tool_refuses_text_that_names_no_record() {
        JsonNode answer = tool("record", "{\"record\": \"the vote in Iraq\"}");
        assertThat(answer.path("isError").asBoolean()).isTrue();
        assertThat(answer.at("/content/0/text").asText())
                .contains("give its id, its slug as slug:word, or an external id as scheme:value");
    }

    // It has no form in UTF-8, so a tool would look for another text.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            search   | {"text": "Kazemi\\ud800"}
            search   | {"text": "\\udc00Kazemi"}
            record   | {"record": "x\\ud800"}
            evidence | {"record": "x\\ud800"}
            """)
    void a_tool_refuses_half_of_a_surrogate_pair(String name, String arguments) {
        JsonNode answer = tool(name, arguments);
        assertThat(answer.path("isError").asBoolean()).as(answer.toString()).isTrue();
        assertThat(answer.at("/content/0/text").asText()).contains("half of a surrogate pair");
    }

    @Test
    void a_tool_takes_a_whole_surrogate_pair() {
        JsonNode answer = tool("search", "{\"text\": \"Kazemi \\ud83d\\ude00\"}");
        assertThat(answer.path("isError").asBoolean()).as(answer.toString()).isFalse();
    }

    // An assistant has to know of which day the numbers are, and an id may name it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "asOf": "2021-10-12" | 2021-10-12
            "kind": "ELECTION"   | 2021-11-08
            """)
    void an_answer_names_the_day_that_it_shows(String argument, String day) {
        String id = GraphQLClient.data(
                        "{ lookup(record: \"casebook:IQ-2021-10-10\", asOf: \"2021-11-08\") { id } }", Map.of())
                .at("/lookup/id")
                .asText();
        JsonNode answer = tool("record", "{\"record\": \"" + id + "\", " + argument + "}");
        assertThat(answer.at("/structuredContent/asOf").asText()).isEqualTo(day);
    }

    private static JsonNode tool(String name, String arguments) {
        String call =
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"%s\", \"arguments\": %s}}";
        return GraphQLClient.json(GraphQLClient.send(
                        HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/mcp"))
                                .header("Accept", "application/json, text/event-stream")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(call.formatted(name, arguments)))))
                .path("result");
    }
}
