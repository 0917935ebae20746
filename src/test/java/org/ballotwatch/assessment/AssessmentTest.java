package org.ballotwatch.assessment;

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

/** Verdicts of observers on an election of their own, which no other test reads. */
@QuarkusTest
class AssessmentTest {
    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    private String election;
    private String mission;
    private String paper;
    private String agency;

    @BeforeEach
    void record() {
        election = made("recordElection", "title: \"Poll\", type: LOCAL, country: \"TV\", startsOn: \"2021-03-01\"");
        mission = made("recordOrganization", "name: \"Island Observers\", kind: OBSERVER_MISSION");
        paper = made("recordSource", "publisher: \"Reef Times\", kind: NATIONAL_MEDIA, publishedOn: \"2021-03-03\"");
        agency = made("recordSource", "publisher: \"Reef Agency\", kind: NEWS_AGENCY, publishedOn: \"2021-03-03\"");
    }

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    private String made(String mutation, String input) {
        return editor.made(mutation, "{" + input + "}").at("/record/id").asText();
    }

    private void assess(String source, String more) {
        editor.made("reportAssessment", input(source, more));
    }

    private String input(String source, String more) {
        return "{election: \"%s\", source: \"%s\", statementWords: \"in its words\", %s}"
                .formatted(election, source, more);
    }

    private String byMission(String more) {
        return "assessor: \"" + mission + "\", attributedTo: \"" + mission + "\", " + more;
    }

    private JsonNode verdict(String arguments) {
        JsonNode evidence = GraphQLClient.ask("{ node(id: \"" + election + "\") { ... on Election { evidence"
                        + arguments + " { field value disagreement voices } } } }")
                .at("/data/node/evidence");
        assertThat(evidence).hasSize(2);
        return evidence.get(1); // after startsOn
    }

    @Test
    void a_final_verdict_overtakes_the_preliminary_one_of_the_same_assessor() {
        assess(paper, byMission("aspect: VOTING, stage: PRELIMINARY, verdict: ACCEPTABLE"));
        assess(agency, byMission("aspect: VOTING, stage: FINAL, verdict: DEFICIENT, knownSince: \"2021-05-01\""));

        assertThat(verdict("").path("field").asText()).isEqualTo("assessments[Island Observers/VOTING].verdict");
        assertThat(verdict("").path("value").asText()).isEqualTo("DEFICIENT");
        assertThat(verdict("").path("disagreement").asDouble()).isZero();
        assertThat(verdict("(asOf: \"2021-04-01\")").path("value").asText()).isEqualTo("ACCEPTABLE");
    }

    @Test
    void sources_that_report_different_verdicts_in_their_own_name_disagree() {
        String who = "assessor: \"" + mission + "\", ";
        assess(paper, who + "aspect: COUNTING, verdict: ACCEPTABLE");
        assess(agency, who + "aspect: COUNTING, verdict: DEFICIENT");

        assertThat(verdict("").path("disagreement").asDouble()).isEqualTo(0.5);
        assertThat(verdict("").path("voices").asInt()).isEqualTo(2);
    }

    @Test
    void filters_take_aspects_verdicts_and_stages() {
        assess(paper, byMission("aspect: VOTING, stage: PRELIMINARY, verdict: ACCEPTABLE"));
        assess(paper, byMission("aspect: COUNTING, verdict: WITHHELD"));

        assertThat(aspects("")).containsExactlyInAnyOrder("VOTING", "COUNTING");
        assertThat(aspects("(aspects: [COUNTING])")).containsExactly("COUNTING");
        assertThat(aspects("(verdicts: [ACCEPTABLE, AMBIGUOUS])")).containsExactly("VOTING");
        assertThat(aspects("(stages: [FINAL])")).isEmpty();
        assertThat(aspects("(asOf: \"2021-03-02\")")).isEmpty();
    }

    private List<String> aspects(String arguments) {
        return GraphQLClient.ask("{ node(id: \"" + election + "\") { ... on Election { assessments" + arguments
                        + " { aspect } } } }")
                .findValuesAsText("aspect");
    }

    @Test
    void an_assessment_needs_one_assessor_and_few_words() {
        String rest = "aspect: VOTING, verdict: ACCEPTABLE";

        assertThat(editor.errors("reportAssessment", input(paper, rest)))
                .isEqualTo("INVALID_ARGUMENT [input, assessor]");
        assertThat(editor.errors("reportAssessment", input(paper, byMission(rest + ", assessorWords: \"observers\""))))
                .isEqualTo("INVALID_ARGUMENT [input, assessor]");
        assertThat(editor.errors(
                        "reportAssessment", input(paper, byMission(rest)).replace("in its words", "so ".repeat(100))))
                .isEqualTo("INVALID_ARGUMENT [input, statementWords]");
    }
}
