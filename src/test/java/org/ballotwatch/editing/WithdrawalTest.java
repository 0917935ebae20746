package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An attack that sources made up: gone from lists and counts, but whoever has its id learns why. */
@QuarkusTest
class WithdrawalTest {
    private static final String SOURCE = "source: \"IQ-2021-SEEDA\"";

    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @Inject
    Sql sql;

    private String election;
    private String hoax;

    @BeforeEach
    void an_attack_that_sources_made_up() {
        election = made(
                "recordElection", "{title: \"Harbour vote\", type: LOCAL, country: \"BV\", startsOn: \"2023-05-07\"}");
        hoax = made(
                "recordIncident",
                "{title: \"Shots at the harbour\", type: ATTACK, country: \"BV\", startsOn: \"2023-05-08\"}");
        editor.made("reportFigure", "{%s, event: \"%s\", measure: KILLED, best: 3}".formatted(SOURCE, hoax));
        editor.made(
                "reportElectionLink",
                "{%s, incident: \"%s\", election: \"%s\", criteria: [STATED_BY_SOURCE], confidence: CERTAIN}"
                        .formatted(SOURCE, hoax, election));
    }

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    private JsonNode listed() {
        return data("""
                {
                  incidents(filter: {country: "BV"}) { totalCount }
                  election(id: "%s") { incidents { totalCount } incidentCounts(by: [TYPE]) { count } }
                  timeline(filter: {country: "BV", kinds: [INCIDENT]}) { totalCount }
                }""".formatted(election));
    }

    @Test
    void it_is_gone_from_lists_and_counts_and_its_id_says_why_and_since_when() {
        String before = listed().toString();
        withdraw(hoax);
        assertThat(listed().toString())
                .isEqualTo("{\"incidents\":{\"totalCount\":0},\"election\":{\"incidents\":{\"totalCount\":0},"
                        + "\"incidentCounts\":[]},\"timeline\":{\"totalCount\":0}}")
                .isNotEqualTo(before);
        assertThat(data("{ search(text: \"Shots at the harbour\") { nodes { record { id } } } }")
                        .toString())
                .doesNotContain(hoax);
        JsonNode found = data("{ incident(id: \"" + hoax
                        + "\") { title withdrawal { reason why at by } figures { best } history { action changes { field before after } } } }")
                .path("incident");
        assertThat(found.path("title").asText()).isEqualTo("Shots at the harbour");
        assertThat(found.at("/withdrawal/reason").asText()).isEqualTo("HOAX");
        assertThat(found.at("/withdrawal/why").asText()).isEqualTo("A film scene");
        assertThat(found.at("/withdrawal/by").asText()).startsWith("test ");
        assertThat(found.at("/withdrawal/at").asText()).startsWith("20");
        assertThat(found.at("/figures/0/best").asInt()).isEqualTo(3);
        assertThat(found.at("/history/0").toString())
                .isEqualTo(
                        "{\"action\":\"WITHDRAWN\",\"changes\":[{\"field\":\"withdrawal\",\"before\":null,\"after\":\"HOAX\"}]}");
    }

    @Test
    void once_restored_it_is_as_it_was() {
        String before = listed().toString();
        withdraw(hoax);
        assertThat(made("restoreRecord", "{id: \"" + hoax + "\", why: \"It happened\"}"))
                .isEqualTo(hoax);
        assertThat(listed().toString()).isEqualTo(before);
        JsonNode found = data("{ incident(id: \"" + hoax + "\") { withdrawal { why } history { action why } } }")
                .path("incident");
        assertThat(found.path("withdrawal").isNull()).isTrue();
        assertThat(found.at("/history/0").toString()).isEqualTo("{\"action\":\"RESTORED\",\"why\":\"It happened\"}");
    }

    @Test
    void before_the_withdrawal_it_stood() {
        String then = sql.moment();
        withdraw(hoax);
        JsonNode found = data("""
                {
                  incidents(filter: {country: "BV"}, recordedAsOf: "%1$s") { totalCount }
                  incident(id: "%2$s", recordedAsOf: "%1$s") { withdrawal { why } }
                }""".formatted(then, hoax));
        assertThat(found.at("/incidents/totalCount").asInt()).isEqualTo(1);
        assertThat(found.at("/incident/withdrawal").isNull()).isTrue();
    }

    @Test
    void what_cannot_be_withdrawn_or_restored_is_told_why() {
        assertThat(editor.errors("restoreRecord", "{id: \"" + hoax + "\"}")).isEqualTo("CONFLICT [input, id]");
        withdraw(hoax);
        assertThat(editor.errors("withdrawRecord", "{id: \"" + hoax + "\", reason: HOAX}"))
                .isEqualTo("CONFLICT [input, id]");
        String other = made("recordIncident", EditorAtWork.incident(""));
        assertThat(editor.errors("mergeRecords", "{id: \"%s\", into: \"%s\"}".formatted(other, hoax)))
                .isEqualTo("CONFLICT [input, id]");
        assertThat(editor.errors("withdrawRecord", "{id: \"nothing\", reason: HOAX}"))
                .isEqualTo("NOT_FOUND [input, id]");
    }

    @Test
    void what_something_refers_to_has_to_stay() {
        String place = made("recordPlace", "{name: \"Harbour Town\", kind: CITY, country: \"BV\"}");
        editor.made("correctIncident", "{id: \"%s\", set: {place: \"%s\"}}".formatted(hoax, place));
        JsonNode error = editor.asked("withdrawRecord", "{id: \"" + place + "\", reason: MISTAKE}")
                .at("/userErrors/0");
        assertThat(error.path("code").asText()).isEqualTo("CONFLICT");
        assertThat(error.path("message").asText()).contains(hoax);
        withdraw(hoax);
        withdraw(place);
        String source = made("recordSource", "{publisher: \"Harbour Herald\", kind: NATIONAL_MEDIA}");
        editor.made(
                "reportFigure",
                "{source: \"%s\", event: \"%s\", measure: INJURED, best: 1}".formatted(source, election));
        assertThat(editor.errors("withdrawRecord", "{id: \"" + source + "\", reason: MISTAKE}"))
                .isEqualTo("CONFLICT [input, id]");
        assertThat(editor.errors("withdrawRecord", "{id: \"barham-salih\", reason: MISTAKE}"))
                .isEqualTo("CONFLICT [input, id]");
    }

    @Test
    void a_withdrawn_election_is_behind_nothing() {
        withdraw(election);
        JsonNode found = data("{ elections(filter: {country: \"BV\"}) { totalCount } incident(id: \"" + hoax
                + "\") { elections { election { id } } } }");
        assertThat(found.at("/elections/totalCount").asInt()).isZero();
        assertThat(found.at("/incident/elections")).isEmpty();
    }

    @Test
    void the_same_key_withdraws_once_and_a_stale_version_not_at_all() {
        String version = data("{ incident(id: \"" + hoax + "\") { version } }")
                .at("/incident/version")
                .asText();
        editor.made("correctIncident", "{id: \"" + hoax + "\", set: {title: \"Shots in the harbour\"}}");
        assertThat(editor.errors(
                        "withdrawRecord", "{id: \"%s\", reason: HOAX, version: \"%s\"}".formatted(hoax, version)))
                .isEqualTo("CONFLICT [input, version]");
        String key = UUID.randomUUID().toString();
        String input = "{id: \"" + hoax + "\", reason: HOAX}";
        JsonNode first = editor.keyed("withdrawRecord", input, key);
        assertThat(first.path("userErrors")).isEmpty();
        assertThat(editor.keyed("withdrawRecord", input, key)).isEqualTo(first);
    }

    private void withdraw(String record) {
        assertThat(made("withdrawRecord", "{id: \"" + record + "\", reason: HOAX, why: \"A film scene\"}"))
                .isEqualTo(record);
    }

    private String made(String mutation, String input) {
        return editor.made(mutation, input).at("/record/id").asText();
    }

    private static JsonNode data(String query) {
        JsonNode answer = GraphQLClient.ask(query);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.path("data");
    }
}
