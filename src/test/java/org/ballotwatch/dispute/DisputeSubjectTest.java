package org.ballotwatch.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Disputes over incidents, over several events, and with several filers. */
@QuarkusTest
class DisputeSubjectTest {
    private static final String SOURCE = "source: \"IQ-2021-S01\"";

    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    private String killing;
    private String vote;
    private String inquest;

    @BeforeEach
    void record() {
        killing = made("recordIncident", "title: \"Killing\", type: ATTACK, country: \"TV\", startsOn: \"2021-02-01\"");
        vote = made("recordElection", "title: \"Poll\", type: LOCAL, country: \"TV\", startsOn: \"2021-03-01\"");
        inquest = made("recordDispute", "title: \"Inquest\", type: INQUEST, incident: \"" + killing + "\"");
    }

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    private String made(String mutation, String input) {
        return editor.made(mutation, "{" + input + "}").at("/record/id").asText();
    }

    private void step(String status, String day) {
        editor.made(
                "reportDisputeStep",
                "{dispute: \"%s\", status: %s, takenOn: \"%s\", %s}".formatted(inquest, status, day, SOURCE));
    }

    private static JsonNode asked(String id, String selection) {
        return GraphQLClient.ask("{ node(id: \"" + id + "\") { ... on EventRecord { " + selection
                        + " } ... on Dispute { title } } }")
                .at("/data/node");
    }

    @Test
    void a_dispute_over_an_incident_stands_with_the_incident_and_in_the_timeline_of_its_country() {
        step("FILED", "2021-02-10");
        step("UPHELD", "2021-04-01");
        step("REASONS_PUBLISHED", "2021-05-01");

        JsonNode shown =
                asked(killing, "disputes { title status election { id } incident { title } } evidence { field value }");
        assertThat(shown.path("disputes").toString())
                .isEqualTo("[{\"title\":\"Inquest\",\"status\":\"UPHELD\",\"election\":null,"
                        + "\"incident\":{\"title\":\"Killing\"}}]");
        assertThat(shown.path("evidence").toString())
                .contains("{\"field\":\"disputes[Inquest].status\",\"value\":\"UPHELD\"}");
        assertThat(GraphQLClient.ask(
                                "{ timeline(filter: {country: \"TV\", kinds: [DISPUTE_STEP]}) { nodes { title country"
                                        + " { code } } } }")
                        .at("/data/timeline/nodes")
                        .findValuesAsText("title"))
                .containsExactly("Inquest: filed", "Inquest: upheld", "Inquest: reasons published");
    }

    @Test
    void a_dispute_may_be_about_further_incidents_and_elections() {
        step("FILED", "2021-02-10");
        assertThat(titles(vote)).isEmpty();
        editor.made(
                "reportDisputeSubject",
                "{dispute: \"%s\", subject: \"%s\", knownSince: \"2021-03-05\", %s}".formatted(inquest, vote, SOURCE));

        assertThat(titles(vote)).containsExactly("Inquest");
        assertThat(asked(vote, "disputes(asOf: \"2021-03-04\") { title }").findValuesAsText("title"))
                .isEmpty();
        assertThat(GraphQLClient.ask("{ timeline(filter: {election: \"" + vote
                                + "\", kinds: [DISPUTE_STEP]}) { nodes { title } } }")
                        .findValuesAsText("title"))
                .containsExactly("Inquest: filed");
    }

    private static List<String> titles(String event) {
        return asked(event, "disputes { title }").path("disputes").findValuesAsText("title");
    }

    @Test
    void several_filers_stand_beside_each_other_each_with_its_source() {
        step("FILED", "2021-02-10");
        String filed = "{dispute: \"" + inquest + "\", %s, " + SOURCE + "}";
        editor.made("reportDisputeFiler", filed.formatted("filer: \"barham-salih\", filedOn: \"2021-02-10\""));
        editor.made("reportDisputeFiler", filed.formatted("filerWords: \"the family\""));

        assertThat(asked(killing, "disputes { filers { filer { name } filerWords filedOn source { publisher } } }")
                        .at("/disputes/0/filers")
                        .toString())
                .isEqualTo("[{\"filer\":{\"name\":\"Barham Salih\"},\"filerWords\":null,\"filedOn\":\"2021-02-10\","
                        + "\"source\":{\"publisher\":\"Iraqi News Agency (INA)\"}},"
                        + "{\"filer\":null,\"filerWords\":\"the family\",\"filedOn\":null,"
                        + "\"source\":{\"publisher\":\"Iraqi News Agency (INA)\"}}]");
        assertThat(editor.errors("reportDisputeFiler", filed.formatted("filedOn: \"2021-02-10\"")))
                .isEqualTo("INVALID_ARGUMENT [input, filer]");
    }

    @Test
    void a_dispute_is_about_an_election_or_an_incident() {
        assertThat(editor.errors("recordDispute", "{title: \"Nothing\", type: APPEAL}"))
                .isEqualTo("INVALID_ARGUMENT [input, election]");
        assertThat(editor.errors("correctDispute", "{id: \"" + inquest + "\", set: {incident: null}}"))
                .isEqualTo("INVALID_ARGUMENT [input, set, election]");
    }

    @Test
    void a_dispute_and_what_is_said_of_it_follow_its_incident_to_another_country() {
        step("FILED", "2021-02-10");
        editor.made(
                "reportStatement",
                "{subject: \"%s\", speakerWords: \"the family\", kind: DEMAND, summary: \"Asks for a verdict\", %s}"
                        .formatted(inquest, SOURCE));
        editor.made("correctIncident", "{id: \"" + killing + "\", set: {country: \"NR\"}}");

        assertThat(GraphQLClient.ask("{ timeline(filter: {country: \"NR\", kinds: [DISPUTE_STEP, STATEMENT]}) { nodes {"
                                + " title country { code } } } }")
                        .at("/data/timeline/nodes")
                        .toString())
                .isEqualTo("[{\"title\":\"Inquest: filed\",\"country\":{\"code\":\"NR\"}},"
                        + "{\"title\":\"Asks for a verdict\",\"country\":{\"code\":\"NR\"}}]");
    }
}
