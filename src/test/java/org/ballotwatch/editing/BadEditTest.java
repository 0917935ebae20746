package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.ballotwatch.access.Caller;
import org.ballotwatch.access.Role;
import org.ballotwatch.access.StoredKeys;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invalid edits: each fault is reported with its path, and nothing is written. */
@QuarkusTest
class BadEditTest {
    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @Inject
    StoredKeys keys;

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            recordIncident | {}                                                                       | title
            recordIncident | {title: "x", type: ATTACK, country: "QQ", startsOn: "2021-01-01"}        | country
            recordIncident | {title: "x", type: ATTACK, country: "IQ", startsOn: "2021-01-02", endsOn: "2021-01-01"} | endsOn
            recordIncident | {title: "x", type: ATTACK, country: "IQ", startsOn: "2021-01-02", place: "nowhere"} | place
            recordIncident | {title: "x", type: ATTACK, country: "IQ", startsOn: "2021-01-02", placePrecision: CITY} | placePrecision
            recordElection | {title: "x", type: LOCAL, country: "IQ", startsOn: "2021-01-02", seatsTotal: 0} | seatsTotal
            recordPerson   | {name: "x", bornOn: "2000-01-02", diedOn: "2000-01-01"}                  | diedOn
            recordParty    | {name: "", kind: PARTY}                                                  | name
            recordOrganization | {name: "x"}                                                          | kind
            recordPlace    | {name: "x", kind: CITY, country: "IQ", latitude: 33}                     | latitude
            recordPlace    | {name: "x", kind: CITY, country: "IQ", latitude: 91, longitude: 1}       | latitude
            recordSource   | {publisher: "x", kind: IGO, reliability: 5}                              | reliability
            recordSource   | {publisher: "x", kind: IGO, language: "English"}                          | language
            recordSource   | {publisher: "x", kind: IGO, publishedOn: "2999-01-01"}                   | publishedOn
            recordSource   | {publisher: "x", kind: IGO, retractedOn: "2999-01-01"}                   | retractedOn
            recordDispute  | {title: "x", type: APPEAL, election: "IQ-fatah-alliance"}                | election
            reportAccount  | {source: "IQ-2021-SEEDA", event: "nothing"}                              | event
            reportResult | {source: "IQ-2021-SEEDA", election: "IQ-2021-10-10", party: "IQ-fatah-alliance", stage: CERTIFIED} | best
            reportResult | {source: "IQ-2021-SEEDA", election: "IQ-2021-10-10", party: "barham-salih", stage: CERTIFIED, best: 1} | party
            reportResult | {source: "IQ-2021-SEEDA", election: "IQ-2021-10-10", party: "IQ-fatah-alliance", stage: CERTIFIED, low: 9, best: 1} | low
            reportFigure   | {source: "IQ-2021-SEEDA", event: "IQ-2021-11-07-residence", measure: KILLED, best: -1} | best
            reportFigure   | {source: "IQ-2021-SEEDA", event: "IQ-2021-11-07-residence", measure: KILLED, best: 1.5} | best
            reportFigure   | {source: "IQ-2021-SEEDA", event: "IQ-2021-11-07-residence", measure: KILLED, best: 1, weapon: DRONE} | weapon
            reportFigure   | {source: "IQ-2021-SEEDA", event: "IQ-2021-11-07-residence", measure: KILLED, best: 1, rank: PREFERRED} | rankReason
            reportParticipation | {source: "IQ-2021-SEEDA", incident: "IQ-2021-11-07-residence", role: TARGET} | actor
            reportIncidentLink | {source: "IQ-2021-SEEDA", incident: "IQ-2021-11-07-residence", relation: PART_OF, other: "IQ-2021-11-07-residence"} | other
            reportElectionLink | {source: "IQ-2021-SEEDA", incident: "IQ-2021-11-07-residence", election: "IQ-2021-10-10", criteria: [], confidence: CERTAIN} | criteria
            reportTenure   | {source: "IQ-2021-SEEDA", person: "barham-salih", role: "President"}     | organization
            reportPartyRelation | {source: "IQ-2021-SEEDA", party: "IQ-fatah-alliance", relation: SUCCESSOR, other: "IQ-fatah-alliance"} | other
            reportDisputeStep | {source: "IQ-2021-SEEDA", dispute: "IQ-2021-10-10", status: FILED}    | dispute
            reportStatement | {source: "IQ-2021-SEEDA", subject: "IQ-2021-11-07-residence", kind: OTHER, summary: "x"} | speaker
            """)
    void bad_input_writes_nothing_and_is_reported_with_its_path(String mutation, String input, String field) {
        String before = editor.counts();
        JsonNode payload = editor.asked(mutation, input);
        assertThat(payload.path("userErrors").findValues("path").toString())
                .as("%s", payload)
                .contains("\"" + field + "\"]");
        RefusedRequest.nothingInternal(payload.toString());
        assertThat(editor.counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            recordIncident | {title: "a\\nb", type: ATTACK, country: "IQ", startsOn: "2021-01-01"} | title
            recordIncident | {title: "\\u202e\\u0007", type: ATTACK, country: "IQ", startsOn: "2021-01-01"} | title
            recordIncident | {key: "multi\\nline", title: "x", type: ATTACK, country: "IQ", startsOn: "2021-01-01"} | key
            recordSource   | {publisher: "a\\u2066b", kind: IGO}                                       | publisher
            recordPerson   | {name: "a\\tb"}                                                          | name
            reportAccount  | {source: "IQ-2021-SEEDA", event: "IQ-2021-11-07-residence", note: "a\\u0007b"} | note
            """)
    void characters_that_hide_text_are_reported_with_their_path(String mutation, String input, String field) {
        bad_input_writes_nothing_and_is_reported_with_its_path(mutation, input, field);
    }

    /** Logs and traces quote it. */
    @ParameterizedTest
    @CsvSource({
        "a\\u0007b, has a control character (U+0007)",
        "a\\nb, has a line break (U+000A)",
        "a\\u202eb, has a change of direction (U+202E)"
    })
    void such_characters_in_an_idempotency_key_are_reported_too(String key, String fault) {
        String before = editor.counts();
        JsonNode error =
                editor.keyed("recordIncident", EditorAtWork.incident(""), key).at("/userErrors/0");
        assertThat(error.at("/path/0").asText()).isEqualTo("idempotencyKey");
        assertThat(error.path("message").asText()).startsWith("idempotencyKey " + fault);
        assertThat(editor.counts()).isEqualTo(before);
    }

    @Test
    void an_impossible_day_is_reported_once_with_all_other_faults() {
        JsonNode errors = editor.asked(
                        "recordIncident", "{title: \"\", type: ATTACK, country: \"QQ\", startsOn: \"2021-02-30\"}")
                .path("userErrors");
        List<String> fields = new ArrayList<>();
        errors.forEach(error -> fields.add(error.at("/path/1").asText()));
        assertThat(fields).containsExactlyInAnyOrder("startsOn", "title", "country");
        assertThat(errors.findValuesAsText("message").toString()).contains("the day 2021-02-30 does not exist");
    }

    @Test
    void an_impossible_day_in_a_batch_is_reported_with_the_place_of_its_edit() {
        JsonNode errors = editor.batch(
                        "",
                        "{recordPerson: {name: \"x\"}}, {correctIncident: {id: \"nobody\", set: {startsOn: \"2021-02-30\"}}}")
                .path("userErrors");
        assertThat(errors.findValues("path").toString())
                .isEqualTo("[[\"input\",\"edits\",\"1\",\"correctIncident\",\"set\",\"startsOn\"],"
                        + " [\"input\",\"edits\",\"1\",\"correctIncident\",\"id\"]]");
    }

    @Test
    void a_note_may_have_lines() {
        assertThat(editor.asked(
                                "reportAccount",
                                "{source: \"IQ-2021-SEEDA\", event: \"IQ-2021-11-07-residence\", note: \"one\\ntwo\"}")
                        .path("userErrors"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            correctIncident | {id: "nothing", set: {title: "x"}}                              | NOT_FOUND [input, id]
            correctIncident | {id: "IQ-2021-10-10", set: {title: "x"}}                        | NOT_FOUND [input, id]
            correctIncident | {id: "IQ-2021-11-07-residence", set: {key: "x"}}                | INVALID_ARGUMENT [input, set, key]
            correctIncident | {id: "IQ-2021-11-07-residence", set: {title: null}}             | INVALID_ARGUMENT [input, set, title]
            correctIncident | {id: "IQ-2021-11-07-residence", version: "x", set: {}}          | INVALID_ARGUMENT [input, version]
            recordIncident  | {key: "IQ-2021-11-07-residence", title: "x", type: ATTACK, country: "IQ", startsOn: "2021-01-01"} | CONFLICT [input, key]
            retireReport    | {id: "nonsense", reason: "x"}                                   | INVALID_ARGUMENT [input, id]
            """)
    void an_impossible_correction_is_refused_with_the_reason(String mutation, String input, String error) {
        assertThat(editor.errors(mutation, input)).isEqualTo(error);
    }

    @Test
    void only_editors_edit() {
        String mutation = "mutation { recordIncident(input: " + EditorAtWork.incident("") + ") { record { id } } }";
        RefusedRequest.with("UNAUTHENTICATED", GraphQLClient.ask(mutation));
        RefusedRequest.with("FORBIDDEN", Caller.holding(keys.of(Role.READER)).ask(mutation));
    }
}
