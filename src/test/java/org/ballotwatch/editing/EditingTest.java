package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ballotwatch.access.Caller;
import org.ballotwatch.access.Role;
import org.ballotwatch.access.StoredKeys;
import org.ballotwatch.database.EmbeddedDatabaseResource;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor does over GraphQL. Every test makes records of its own, under a key of its own. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedDatabaseResource.class, restrictToAnnotatedClass = false)
class EditingTest {
    @Inject
    StoredKeys keys;

    @Inject
    Sql sql;

    @Inject
    Traces traces;

    private final String own = UUID.randomUUID().toString();
    private Caller editor;

    @BeforeEach
    void callAsEditor() {
        editor = Caller.holding(keys.of(Role.EDITOR));
    }

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void a_record_that_was_recorded_is_found_by_its_id_and_by_its_key() {
        JsonNode payload = made("incidentRecord", incident("key: \"" + own + "\""));
        assertThat(payload.at("/record/title").asText()).isEqualTo("Rally at the harbour");
        JsonNode found = GraphQLClient.ask("{ byKey: incident(externalId: {scheme: \"casebook\", value: \"" + own
                + "\"}) { id history { action by } } byId: node(id: \""
                + payload.at("/record/id").asText() + "\") { id } }");
        assertThat(found.at("/data/byKey/id")).isEqualTo(found.at("/data/byId/id"));
        assertThat(found.at("/data/byKey/history/0/action").asText()).isEqualTo("CREATED");
        assertThat(found.at("/data/byKey/history/0/by").asText()).startsWith("test ");
    }

    @Test
    void an_incident_near_an_election_is_tied_to_it_by_its_dates() {
        JsonNode payload = made("incidentRecord", incident(""));
        JsonNode ties = node(payload, "Incident { elections { election { startsOn } basis { rule } } }");
        assertThat(ties.at("/elections").toString()).contains("2021-10-10").contains("within-six-months");
    }

    @Test
    void a_report_counts_from_then_on() {
        String incident = made("incidentRecord", incident("")).at("/record/id").asText();
        JsonNode payload = made("figureReport", killed(incident, "best: 3, asWritten: \"three\""));
        assertThat(payload.at("/report/asWritten").asText()).isEqualTo("three");
        assertThat(payload.at("/report/knownSince").asText()).isEqualTo("2021-11-08"); // its source's
        assertThat(shown(incident)).isEqualTo("3");
    }

    @Test
    void a_report_that_is_retired_counts_no_longer_and_is_still_found() {
        String incident = made("incidentRecord", incident("")).at("/record/id").asText();
        String report = made("figureReport", killed(incident, "best: 3"))
                .at("/report/id")
                .asText();
        JsonNode payload = made("reportRetire", "{id: \"" + report + "\", reason: \"It was about another day\"}");
        assertThat(payload.at("/report/retiredReason").asText()).isEqualTo("It was about another day");
        assertThat(shown(incident)).isEmpty();
        assertThat(errors("reportRetire", "{id: \"" + report + "\", reason: \"again\"}"))
                .isEqualTo("NOT_FOUND [input, id]");
    }

    @Test
    void a_report_that_supersedes_another_retires_it() {
        String incident = made("incidentRecord", incident("")).at("/record/id").asText();
        String old = made("figureReport", killed(incident, "best: 3"))
                .at("/report/id")
                .asText();
        String next = made("figureReport", killed(incident, "best: 4, supersedes: \"" + old + "\""))
                .at("/report/id")
                .asText();
        JsonNode retired = GraphQLClient.ask("{ node(id: \"" + old
                        + "\") { ... on FigureReport { supersededBy { id } history { action } } } }")
                .at("/data/node");
        assertThat(retired.at("/supersededBy/id").asText()).isEqualTo(next);
        assertThat(retired.at("/history/0/action").asText()).isEqualTo("SUPERSEDED");
        assertThat(shown(incident)).isEqualTo("4");
    }

    @Test
    void a_deprecated_report_decides_nothing() {
        String incident = made("incidentRecord", incident("")).at("/record/id").asText();
        String report = made("figureReport", killed(incident, "best: 9"))
                .at("/report/id")
                .asText();
        made("figureReport", killed(incident, "best: 2"));
        made("reportRank", "{id: \"" + report + "\", rank: DEPRECATED, reason: \"Withdrawn by the agency\"}");
        assertThat(shown(incident)).isEqualTo("2");
        assertThat(errors("reportRank", "{id: \"" + report + "\", rank: PREFERRED}"))
                .isEqualTo("INVALID_ARGUMENT [input, reason]");
    }

    @Test
    void a_correction_changes_what_it_gives_and_nothing_else() {
        JsonNode payload = made("incidentRecord", incident("place: \"IQ-baghdad\", placePrecision: CITY"));
        String id = payload.at("/record/id").asText();
        made(
                "incidentCorrect",
                "{id: \"" + id + "\", why: \"The title was wrong\","
                        + " set: {title: \"Rally at the port\", placePrecision: null}}");
        JsonNode now = node(
                payload,
                "Incident { title type place { name } placePrecision history { action why changes { field before after } } }");
        assertThat(now.path("title").asText()).isEqualTo("Rally at the port");
        assertThat(now.path("type").asText()).isEqualTo("PEACEFUL_PROTEST");
        assertThat(now.at("/place/name").asText()).isEqualTo("Baghdad");
        assertThat(now.path("placePrecision").isNull()).isTrue();
        assertThat(now.at("/history/0/why").asText()).isEqualTo("The title was wrong");
        assertThat(now.at("/history/0/changes").toString()).contains("Rally at the harbour", "Rally at the port");
    }

    @Test
    void a_correction_of_what_somebody_else_has_changed_since_is_a_conflict() {
        JsonNode payload = made("incidentRecord", incident(""));
        String id = payload.at("/record/id").asText();
        String version = node(payload, "Incident { version }").path("version").asText();
        String correction = "{id: \"" + id + "\", version: \"" + version + "\", set: {title: \"%s\"}}";
        made("incidentCorrect", correction.formatted("Mine"));
        JsonNode second = asked("incidentCorrect", correction.formatted("Yours"));
        assertThat(second.at("/userErrors/0/code").asText()).isEqualTo("CONFLICT");
        assertThat(second.at("/userErrors/0/message").asText()).contains("title");
        assertThat(node(payload, "Incident { title }").path("title").asText()).isEqualTo("Mine");
    }

    @Test
    void what_is_sent_twice_under_one_key_is_done_once() {
        String before = sql.value("select count(*) from incident");
        String input = incident("");
        String first = keyed(input).at("/data/incidentRecord/record/id").asText();
        String again = keyed(input).at("/data/incidentRecord/record/id").asText();
        assertThat(again).isEqualTo(first).isNotEmpty();
        assertThat(Integer.parseInt(sql.value("select count(*) from incident")))
                .isEqualTo(Integer.parseInt(before) + 1);
        JsonNode other =
                keyed(incident("chamber: null").replace("Rally", "March").replace(", chamber: null", ""));
        assertThat(other.at("/data/incidentRecord/userErrors/0/code").asText()).isEqualTo("CONFLICT");
    }

    @Test
    void edits_of_a_batch_name_each_others_records_by_key() {
        JsonNode batch = batch("", """
                {incidentRecord: %s}
                {sourceRecord: {key: "%2$s-source", publisher: "Harbour Herald", kind: NATIONAL_MEDIA, publishedOn: "2021-11-09"}}
                {figureReport: {event: "%2$s", source: "%2$s-source", measure: INJURED, best: 5}}
                """.formatted(incident("key: \"" + own + "\""), own));
        assertThat(batch.path("userErrors")).as("%s", batch).isEmpty();
        assertThat(batch.path("nodes")).hasSize(3);
        assertThat(batch.at("/nodes/2/best").asInt()).isEqualTo(5);
        assertThat(batch.at("/nodes/2/source/publisher").asText()).isEqualTo("Harbour Herald");
    }

    @Test
    void of_a_batch_with_one_bad_edit_nothing_is_made_and_everything_wrong_is_told() {
        String before = counts();
        JsonNode batch = batch("", """
                {incidentRecord: %s}
                {figureReport: {event: "%s", source: "nobody", measure: INJURED}}
                {}
                """.formatted(incident("key: \"" + own + "\""), own)
                .replace("{}", "{reportRetire: {id: \"SAAA\", reason: \"x\"}}"));
        assertThat(batch.path("nodes")).isEmpty();
        assertThat(batch.path("userErrors").findValuesAsText("message").toString())
                .contains("nobody", "a number is needed");
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void a_dry_run_tells_what_is_wrong_and_makes_nothing() {
        String before = counts();
        assertThat(batch("dryRun: true,", "{incidentRecord: " + incident("") + "}")
                        .toString())
                .isEqualTo("{\"nodes\":[],\"userErrors\":[]}");
        assertThat(batch("dryRun: true,", "{incidentRecord: " + incident("endsOn: \"2020-01-01\"") + "}")
                        .path("userErrors"))
                .hasSize(1);
        assertThat(counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{incidentRecord: {}, personRecord: {}}"})
    void a_batch_has_edits_of_one_field_each(String edits) {
        JsonNode batch = batch("", edits);
        assertThat(batch.at("/userErrors/0/code").asText()).isEqualTo("INVALID_ARGUMENT");
        assertThat(batch.at("/userErrors/0/path/1").asText()).isEqualTo("edits");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            incidentRecord | {}                                                                       | title
            incidentRecord | {title: "x", type: ATTACK, country: "QQ", startsOn: "2021-01-01"}        | country
            incidentRecord | {title: "x", type: ATTACK, country: "IQ", startsOn: "2021-01-02", endsOn: "2021-01-01"} | endsOn
            incidentRecord | {title: "x", type: ATTACK, country: "IQ", startsOn: "2021-01-02", place: "nowhere"} | place
            incidentRecord | {title: "x", type: ATTACK, country: "IQ", startsOn: "2021-01-02", placePrecision: CITY} | placePrecision
            electionRecord | {title: "x", type: LOCAL, country: "IQ", startsOn: "2021-01-02", seatsTotal: 0} | seatsTotal
            personRecord   | {name: "x", bornOn: "2000-01-02", diedOn: "2000-01-01"}                  | diedOn
            partyRecord    | {name: "", kind: PARTY}                                                  | name
            organizationRecord | {name: "x"}                                                          | kind
            placeRecord    | {name: "x", kind: CITY, country: "IQ", latitude: 33}                     | latitude
            placeRecord    | {name: "x", kind: CITY, country: "IQ", latitude: 91, longitude: 1}       | latitude
            sourceRecord   | {publisher: "x", kind: IGO, reliability: 5}                              | reliability
            sourceRecord   | {publisher: "x", kind: IGO, language: "English"}                          | language
            disputeRecord  | {title: "x", type: APPEAL, election: "IQ-fatah-alliance"}                | election
            accountReport  | {source: "IQ-2021-SEEDA", event: "nothing"}                              | event
            seatCountReport | {source: "IQ-2021-SEEDA", election: "IQ-2021-10-10", party: "IQ-fatah-alliance", stage: CERTIFIED} | best
            seatCountReport | {source: "IQ-2021-SEEDA", election: "IQ-2021-10-10", party: "barham-salih", stage: CERTIFIED, best: 1} | party
            seatCountReport | {source: "IQ-2021-SEEDA", election: "IQ-2021-10-10", party: "IQ-fatah-alliance", stage: CERTIFIED, low: 9, best: 1} | low
            figureReport   | {source: "IQ-2021-SEEDA", event: "IQ-2021-11-07-residence", measure: KILLED, best: -1} | best
            figureReport   | {source: "IQ-2021-SEEDA", event: "IQ-2021-11-07-residence", measure: KILLED, best: 1.5} | best
            figureReport   | {source: "IQ-2021-SEEDA", event: "IQ-2021-11-07-residence", measure: KILLED, best: 1, weapon: DRONE} | weapon
            figureReport   | {source: "IQ-2021-SEEDA", event: "IQ-2021-11-07-residence", measure: KILLED, best: 1, rank: PREFERRED} | rankReason
            participationReport | {source: "IQ-2021-SEEDA", incident: "IQ-2021-11-07-residence", role: TARGET} | actor
            incidentLinkReport | {source: "IQ-2021-SEEDA", incident: "IQ-2021-11-07-residence", relation: PART_OF, other: "IQ-2021-11-07-residence"} | other
            electionLinkReport | {source: "IQ-2021-SEEDA", incident: "IQ-2021-11-07-residence", election: "IQ-2021-10-10", criteria: [], confidence: CERTAIN} | criteria
            tenureReport   | {source: "IQ-2021-SEEDA", person: "barham-salih", role: "President"}     | organization
            partyRelationReport | {source: "IQ-2021-SEEDA", party: "IQ-fatah-alliance", relation: SUCCESSOR, other: "IQ-fatah-alliance"} | other
            disputeStepReport | {source: "IQ-2021-SEEDA", dispute: "IQ-2021-10-10", status: FILED}    | dispute
            statementReport | {source: "IQ-2021-SEEDA", subject: "IQ-2021-11-07-residence", kind: OTHER, summary: "x"} | speaker
            """)
    void bad_input_writes_nothing_and_is_told_where_it_stands(String mutation, String input, String field) {
        String before = counts();
        JsonNode payload = asked(mutation, input);
        assertThat(payload.path("userErrors").findValues("path").toString())
                .as("%s", payload)
                .contains("\"" + field + "\"]");
        Refused.nothingInternal(payload.toString());
        assertThat(counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            incidentCorrect | {id: "nothing", set: {title: "x"}}                              | NOT_FOUND [input, id]
            incidentCorrect | {id: "IQ-2021-10-10", set: {title: "x"}}                        | NOT_FOUND [input, id]
            incidentCorrect | {id: "IQ-2021-11-07-residence", set: {key: "x"}}                | INVALID_ARGUMENT [input, set, key]
            incidentCorrect | {id: "IQ-2021-11-07-residence", set: {title: null}}             | INVALID_ARGUMENT [input, set, title]
            incidentCorrect | {id: "IQ-2021-11-07-residence", version: "x", set: {}}          | INVALID_ARGUMENT [input, version]
            incidentRecord  | {key: "IQ-2021-11-07-residence", title: "x", type: ATTACK, country: "IQ", startsOn: "2021-01-01"} | CONFLICT [input, key]
            reportRetire    | {id: "nonsense", reason: "x"}                                   | INVALID_ARGUMENT [input, id]
            """)
    void a_correction_that_cannot_be_made_is_told_why(String mutation, String input, String error) {
        assertThat(errors(mutation, input)).isEqualTo(error);
    }

    @Test
    void only_editors_edit() {
        String mutation = "mutation { incidentRecord(input: " + incident("") + ") { record { id } } }";
        Refused.with("UNAUTHENTICATED", GraphQLClient.ask(mutation));
        Refused.with("FORBIDDEN", Caller.holding(keys.of(Role.READER)).ask(mutation));
    }

    private static String incident(String more) {
        return "{title: \"Rally at the harbour\", type: PEACEFUL_PROTEST, country: \"IQ\", startsOn: \"2021-11-08\""
                + (more.isEmpty() ? "" : ", " + more) + "}";
    }

    private static String killed(String incident, String numbers) {
        return "{event: \"" + incident + "\", source: \"IQ-2021-SEEDA\", measure: KILLED, " + numbers + "}";
    }

    private String shown(String incident) {
        return GraphQLClient.ask("{ node(id: \"" + incident
                        + "\") { ... on Incident { figures(measures: [KILLED]) { best } } } }")
                .at("/data/node/figures/0/best")
                .asText();
    }

    private static JsonNode node(JsonNode payload, String selection) {
        JsonNode answer = GraphQLClient.ask(
                "{ node(id: \"" + payload.at("/record/id").asText() + "\") { ... on " + selection + " } }");
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/node");
    }

    private JsonNode made(String mutation, String input) {
        JsonNode payload = asked(mutation, input);
        assertThat(payload.path("userErrors")).as("%s", payload).isEmpty();
        return payload;
    }

    private String errors(String mutation, String input) {
        JsonNode errors = asked(mutation, input).path("userErrors");
        assertThat(errors).hasSize(1);
        StringBuilder path = new StringBuilder();
        errors.get(0).path("path").forEach(name -> path.append(path.isEmpty() ? "" : ", ")
                .append(name.asText()));
        return errors.get(0).path("code").asText() + " [" + path + "]";
    }

    private JsonNode asked(String mutation, String input) {
        String shown = mutation.startsWith("report") || mutation.endsWith("Report")
                ? "report { id asWritten knownSince retiredReason }"
                : "record { id ... on Incident { title } }";
        JsonNode answer = editor.ask("mutation { " + mutation + "(input: " + input + ") { " + shown
                + " userErrors { path message code } } }");
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/" + mutation);
    }

    private JsonNode keyed(String input) {
        return editor.ask("mutation { incidentRecord(input: " + input + ", idempotencyKey: \"" + own
                + "\") { record { id } userErrors { path message code } } }");
    }

    private JsonNode batch(String options, String edits) {
        JsonNode answer = editor.ask(
                "mutation { batch(input: {" + options + " edits: [" + edits + "]})"
                        + " { nodes { id ... on FigureReport { best source { publisher } } } userErrors { path message code } } }");
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/batch");
    }

    private String counts() {
        return sql.value("select (select count(*) from revision) || ' ' || (select count(*) from external_id)"
                + " || ' ' || (select count(*) from incident) || ' ' || (select count(*) from figure_report)");
    }
}
