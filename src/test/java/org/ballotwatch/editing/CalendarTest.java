package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Map;
import java.util.TimeZone;
import org.ballotwatch.access.Caller;
import org.ballotwatch.access.Role;
import org.ballotwatch.access.StoredKeys;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One calendar throughout, the proleptic Gregorian one: each accepted day is returned as it was given. */
@QuarkusTest
class CalendarTest {
    private static final String RECORD = "mutation($day: Date) { recordIncident(input: {title: \"Gate\", type: ATTACK,"
            + " country: \"IQ\", startsOn: $day}) { record { id } userErrors { path message code } } }";

    @Inject
    StoredKeys keys;

    @Inject
    Sql sql;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01",
                "0004-02-29",
                "1500-02-28",
                "1500-03-01",
                "1582-10-04",
                "1582-10-05",
                "1582-10-10",
                "1582-10-14",
                "1582-10-15",
                "1600-02-29",
                "1752-09-10",
                "2011-12-30",
                "9999-12-31",
            })
    void a_day_is_returned_as_it_was_given(String day) {
        assertThat(shown(recorded(day))).isEqualTo(day + " " + day);
        assertThat(sql.value("select starts_on::text from incident where title = 'Gate' order by id desc limit 1"))
                .isEqualTo(day);
    }

    /** Samoa had no 30 December 2011, and Sweden had no midnight on the first day of its summer time. */
    @Test
    void the_time_zone_of_the_machine_does_not_move_a_day() {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of("Pacific/Apia")));
        try {
            assertThat(shown(recorded("2011-12-30"))).isEqualTo("2011-12-30 2011-12-30");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void corrected_and_former_days_are_returned_as_they_were_given() {
        String id = recorded("1582-10-10");
        caller().ask(
                        "mutation($id: ID!) { correctIncident(input: {id: $id, set: {endsOn: \"1582-10-12\"},"
                                + " why: \"test\"}) { userErrors { message } } }",
                        Map.of("id", id));
        assertThat(shown(id)).isEqualTo("1582-10-10 1582-10-12");
        assertThat(GraphQLClient.data(
                                "query($id: ID!) { incident(id: $id) { history { changes { before after } } } }",
                                Map.of("id", id))
                        .at("/incident/history/0/changes")
                        .toString())
                .isEqualTo("[{\"before\":\"1582-10-10\",\"after\":\"1582-10-12\"}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1500-02-29",
                "2021-02-29",
                "0000-01-01",
                "-0001-12-31",
                "10000-01-01",
                "+10000-01-01",
                "2021-10-10T00:00",
                "2021-10-10Z",
                "20211010",
                "2021-W40-7",
                "2021-10-1",
                " 2021-10-10",
                "2021-10-10\n",
                "٢٠٢١-١٠-١٠",
                "2021-10-10 BC",
                "infinity",
                "epoch",
                "now",
            })
    void a_day_outside_this_calendar_is_refused(String day) {
        JsonNode payload = caller().ask(RECORD, Map.of("day", day)).at("/data/recordIncident");
        assertThat(payload.get("record").isNull()).as("%s", payload).isTrue();
        assertThat(payload.get("userErrors")).hasSize(1);
        assertThat(payload.at("/userErrors/0/path").toString()).isEqualTo("[\"input\",\"startsOn\"]");
        assertThat(payload.at("/userErrors/0/code").asText()).isEqualTo("INVALID_ARGUMENT");
        JsonNode asOf =
                GraphQLClient.ask("query($day: Date) { incidents(asOf: $day) { totalCount } }", Map.of("day", day));
        RefusedRequest.with("INVALID_ARGUMENT", "asOf", asOf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20211010", "2021.5", "true", "TODAY", "[\"2021-10-10\"]", "{day: 1}"})
    void a_day_in_a_document_is_a_text(String literal) {
        for (String argument : new String[] {"asOf", "recordedAsOf"}) {
            JsonNode answer = GraphQLClient.ask("{ incidents(" + argument + ": " + literal + ") { totalCount } }");
            RefusedRequest.with("GRAPHQL_VALIDATION_FAILED", answer);
            assertThat(answer.at("/errors/0/message").asText())
                    .containsAnyOf("Expected a text such as \"2021-11-07", "must stand in quotation marks");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-10-10T00:00:00+18:00",
                "2031-10-10T00:00:00-12:00",
                "2031-10-10T00:00:00-18:00",
                "2031-10-10T00:00:00Z",
                "2031-10-10T00:00:00.123456Z",
                "9999-12-31T23:59:59.999999Z",
            })
    void a_time_is_returned_as_it_was_given(String time) {
        assertThat(expiring(time).at("/data/createApiKey/apiKey/expiresAt").asText())
                .isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-10-10T24:00:00Z",
                "2031-10-10T23:59:60Z",
                "2031-10-10T00:00:00+18:01",
                "2031-10-10T00:00:00",
                "2031-10-10 00:00:00Z",
                "2031-10-10T00:00:00+01:00[Europe/Berlin]",
                "2031-02-29T00:00:00Z",
                "2031-10-10",
                "0001-01-01T00:00:00+18:00",
                "9999-12-31T23:59:59-18:00",
                "+12031-10-10T00:00:00Z",
            })
    void an_invalid_time_is_refused(String time) {
        RefusedRequest.with("INVALID_ARGUMENT", "input.expiresAt", expiring(time));
        JsonNode past = GraphQLClient.ask(
                "query($time: DateTime) { incidents(recordedAsOf: $time) { totalCount } }", Map.of("time", time));
        RefusedRequest.with("INVALID_ARGUMENT", "recordedAsOf", past);
    }

    /** Catches a message that blames the format of a well-formed date. */
    @Test
    void a_day_that_does_not_exist_is_named() {
        assertThat(expiring("2031-02-29T00:00:00Z").at("/errors/0/message").asText())
                .startsWith("input.expiresAt: the day 2031-02-29 does not exist");
        JsonNode past = GraphQLClient.ask(
                "query($day: Date) { incidents(asOf: $day) { totalCount } }", Map.of("day", "2021-02-29"));
        assertThat(past.at("/errors/0/message").asText()).startsWith("asOf: the day 2021-02-29 does not exist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "1582-10-10T12:00:00Z", "0001-01-02T00:00:00+18:00"})
    void a_time_in_the_far_past_yields_no_records(String time) {
        JsonNode data = GraphQLClient.data(
                "query($time: DateTime) { incidents(recordedAsOf: $time) { totalCount } }", Map.of("time", time));
        assertThat(data.at("/incidents/totalCount").asInt()).isZero();
    }

    private String recorded(String day) {
        JsonNode answer = caller().ask(RECORD, Map.of("day", day));
        assertThat(answer.at("/data/recordIncident/record/id").isTextual())
                .as("%s", answer)
                .isTrue();
        return answer.at("/data/recordIncident/record/id").asText();
    }

    private static String shown(String id) {
        JsonNode incident = GraphQLClient.data(
                        "query($id: ID!) { incident(id: $id) { startsOn endsOn } }", Map.of("id", id))
                .get("incident");
        return incident.get("startsOn").asText() + " " + incident.get("endsOn").asText();
    }

    private JsonNode expiring(String time) {
        return Caller.holding(keys.of(Role.ADMIN))
                .ask(
                        "mutation($input: CreateApiKeyInput!) { createApiKey(input: $input)"
                                + " { apiKey { expiresAt } userErrors { message } } }",
                        Map.of("input", Map.of("name", "key until " + time, "role", "READER", "expiresAt", time)));
    }

    private Caller caller() {
        return Caller.holding(keys.of(Role.EDITOR));
    }
}
