package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The local time of day of an incident, which never changes its days. */
@QuarkusTest
class TimeOfDayTest {
    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            startsAtTime: "04:30", timeZone: "Asia/Baghdad"          | 04:30    | Asia/Baghdad
            startsAtTime: "23:59:59", timeZone: "Pacific/Kiritimati" | 23:59:59 | Pacific/Kiritimati
            startsAtTime: "00:00", timeZone: "America/St_Johns"      | 00:00    | America/St_Johns
            type: ATTACK                                             | null     | null
            """)
    void a_time_with_its_zone_is_stored_and_the_days_stay(String more, String time, String zone) {
        JsonNode incident = shown(recorded(more));
        assertThat(incident.get("startsAtTime").asText(null)).isEqualTo(time);
        assertThat(incident.get("timeZone").asText(null)).isEqualTo(zone);
        assertThat(incident.get("startsOn").asText() + incident.get("endsOn").asText())
                .isEqualTo("2021-03-282021-03-28");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            startsAtTime: "4:30", timeZone: "Asia/Baghdad"      | startsAtTime | startsAtTime: '4:30' is not a time of day like 04:30 or 04:30:15
            startsAtTime: "24:00", timeZone: "Asia/Baghdad"     | startsAtTime | startsAtTime: '24:00' is not a time of day like 04:30 or 04:30:15
            startsAtTime: "04:30Z", timeZone: "Asia/Baghdad"    | startsAtTime | startsAtTime: '04:30Z' is not a time of day like 04:30 or 04:30:15
            startsAtTime: "04:30", timeZone: "Asia/Nowhere"     | timeZone     | timeZone: 'Asia/Nowhere' is not a time zone of the IANA database such as Asia/Baghdad
            startsAtTime: "04:30", timeZone: "+03:00"           | timeZone     | timeZone: '+03:00' is not a time zone of the IANA database such as Asia/Baghdad
            startsAtTime: "04:30"                               | timeZone     | timeZone is missing; give both startsAtTime and timeZone, or neither
            timeZone: "Asia/Baghdad"                            | startsAtTime | startsAtTime is missing; give both startsAtTime and timeZone, or neither
            datePrecision: MONTH, startsAtTime: "04:30", timeZone: "Asia/Baghdad" | startsAtTime | startsAtTime needs dates that are known to the day
            startsAtTime: "02:30", timeZone: "Europe/Berlin"    | startsAtTime | startsAtTime: '02:30' did not exist on 2021-03-28 in Europe/Berlin: the clocks were put forward
            """)
    void a_time_that_cannot_be_is_refused(String more, String field, String message) {
        JsonNode errors = asked(more).get("userErrors");
        assertThat(errors).hasSize(1);
        assertThat(errors.at("/0/path/1").asText()).isEqualTo(field);
        assertThat(errors.at("/0/message").asText()).isEqualTo(message);
    }

    @Test
    void a_correction_can_take_the_time_back() {
        String id = recorded("startsAtTime: \"04:30\", timeZone: \"Asia/Baghdad\"");
        JsonNode payload = editor.asked("correctIncident", "{id: \"" + id + "\", set: {startsAtTime: \"05:00\"}}");
        assertThat(payload.path("userErrors")).isEmpty();
        assertThat(shown(id).get("startsAtTime").asText()).isEqualTo("05:00");
        payload = editor.asked("correctIncident", "{id: \"" + id + "\", set: {startsAtTime: null, timeZone: null}}");
        assertThat(payload.path("userErrors")).isEmpty();
        assertThat(shown(id).get("timeZone").isNull()).isTrue();
    }

    private String recorded(String more) {
        JsonNode payload = asked(more);
        assertThat(payload.path("userErrors")).as("%s", payload).isEmpty();
        return payload.at("/record/id").asText();
    }

    private JsonNode asked(String more) {
        String type = more.startsWith("type") ? "" : "type: ATTACK, ";
        return editor.asked(
                "recordIncident",
                "{title: \"Raid at dawn\", " + type + "country: \"IQ\", startsOn: \"2021-03-28\", " + more + "}");
    }

    private static JsonNode shown(String id) {
        return GraphQLClient.ask(
                        "{ node(id: \"" + id + "\") { ... on Incident { startsOn endsOn startsAtTime timeZone } } }")
                .at("/data/node");
    }
}
