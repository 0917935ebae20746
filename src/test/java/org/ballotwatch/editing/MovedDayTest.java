package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Elections and incidents whose days are corrected. */
@QuarkusTest
class MovedDayTest {
    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @ParameterizedTest
    @CsvSource({
        // what is given, and the days that come of it
        "recordElection, startsOn: \"2021-12-05\", 2021-12-05 2021-12-05",
        "recordElection, startsOn: \"2021-10-25\", 2021-10-25 2021-10-25",
        "recordIncident, startsOn: \"2021-12-05\", 2021-12-05 2021-12-05",
        "recordIncident, startsOn: \"2021-10-25\", 2021-10-25 2021-10-25",
        "recordIncident, 'startsOn: \"2021-10-25\", endsOn: null', 2021-10-25 2021-10-25",
        "recordIncident, 'startsOn: \"2021-10-25\", endsOn: \"2021-10-27\"', 2021-10-25 2021-10-27",
        "recordIncident, endsOn: \"2021-11-20\", 2021-11-08 2021-11-20",
        "recordIncident, title: \"Another\", 2021-11-08 2021-11-08",
    })
    void an_incident_of_one_day_stays_so_if_only_its_start_is_corrected(String mutation, String set, String days) {
        assertThat(days(corrected(mutation, "", set))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "startsOn: \"2021-11-09\", 2021-11-09 2021-11-10",
        "startsOn: \"2021-11-10\", 2021-11-10 2021-11-10",
        "startsOn: \"2021-10-01\", 2021-10-01 2021-11-10",
        "endsOn: null, 2021-11-08 2021-11-08",
    })
    void an_incident_of_several_days_keeps_its_other_end(String set, String days) {
        assertThat(days(corrected("recordIncident", ", endsOn: \"2021-11-10\"", set)))
                .isEqualTo(days);
    }

    /** Catches a refusal that names a column, at a field that was never given. */
    @ParameterizedTest
    @ValueSource(strings = {"recordElection", "recordIncident"})
    void a_start_after_the_end_is_refused_at_its_field(String mutation) {
        JsonNode error = refused(mutation, "startsOn: \"2021-12-05\"");
        assertThat(error.path("path").toString()).isEqualTo("[\"input\",\"set\",\"startsOn\"]");
        assertThat(error.path("message").asText())
                .isEqualTo("startsOn: '2021-12-05' is after endsOn, which is 2021-11-10; give both");
        error = refused(mutation, "endsOn: \"2021-11-01\"");
        assertThat(error.path("path").toString()).isEqualTo("[\"input\",\"set\",\"endsOn\"]");
        assertThat(error.path("message").asText())
                .isEqualTo("endsOn: '2021-11-01' is before startsOn, which is 2021-11-08");
        error = refused(mutation, "startsOn: \"2021-12-05\", endsOn: \"2021-12-01\"");
        assertThat(error.path("path").toString()).isEqualTo("[\"input\",\"set\",\"endsOn\"]");
    }

    private JsonNode refused(String mutation, String set) {
        JsonNode payload = corrected(mutation, ", endsOn: \"2021-11-10\"", set);
        assertThat(payload.path("userErrors")).as("%s", payload).hasSize(1);
        assertThat(payload.at("/userErrors/0/code").asText()).isEqualTo("INVALID_ARGUMENT");
        return payload.at("/userErrors/0");
    }

    private JsonNode corrected(String mutation, String more, String set) {
        String input = mutation.endsWith("Election")
                ? "{title: \"Council\", type: REGIONAL, country: \"IQ\", startsOn: \"2021-11-08\"" + more + "}"
                : EditorAtWork.incident(more.replaceFirst("^, ", ""));
        String id = editor.made(mutation, input).at("/record/id").asText();
        return editor.asked(mutation.replace("record", "correct"), "{id: \"" + id + "\", set: {" + set + "}}");
    }

    private static String days(JsonNode payload) {
        assertThat(payload.path("userErrors")).as("%s", payload).isEmpty();
        JsonNode node = GraphQLClient.ask(
                        "{ node(id: \"" + payload.at("/record/id").asText()
                                + "\") { ... on Incident { startsOn endsOn } ... on Election { startsOn endsOn } } }")
                .at("/data/node");
        return node.path("startsOn").asText() + " " + node.path("endsOn").asText();
    }
}
