package org.ballotwatch.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CodingTest {
    private static final String SOURCE = "source: \"IQ-2021-S01\", scheme: \"deco\", variable: \"electoral_type\"";

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
        "incident, IQ-2021-11-07-residence",
        "election, IQ-2021-10-10",
        "dispute, IQ-2021-12-dispute-suit",
        "person, barham-salih",
        "party, IQ-fatah-alliance",
        "organization, IQ-ihec",
        "place, IQ-baghdad"
    })
    void a_record_of_each_kind_shows_its_codes_and_each_code_leads_back(String kind, String key) {
        String made = editor.made(
                        "reportCoding", "{subject: \"" + key + "\", value: \"2\", label: \"a label\", " + SOURCE + "}")
                .at("/report/id")
                .asText();
        String type = kind.substring(0, 1).toUpperCase() + kind.substring(1);

        assertThat(GraphQLClient.ask("{ node(id: \"" + made + "\") { ... on Coding { subject { __typename ... on "
                                + type + " { codings(schemes: [\"deco\"]) { id scheme variable value label } } } } } }")
                        .at("/data/node/subject")
                        .toString())
                .isEqualTo(("{\"__typename\":\"%s\",\"codings\":[{\"id\":\"%s\",\"scheme\":\"deco\","
                                + "\"variable\":\"electoral_type\",\"value\":\"2\",\"label\":\"a label\"}]}")
                        .formatted(type, made));
    }

    @Test
    void codes_of_two_sources_for_one_variable_disagree() {
        String incident = editor.made("recordIncident", EditorAtWork.incident(""))
                .at("/record/id")
                .asText();
        String coded = "{subject: \"" + incident + "\", scheme: \"deco\", variable: \"electoral_type\", ";
        editor.made("reportCoding", coded + "value: \"2\", source: \"IQ-2021-S01\"}");
        editor.made("reportCoding", coded + "value: \"3\", source: \"IQ-2021-S02\"}");

        assertThat(GraphQLClient.ask("{ node(id: \"" + incident
                                + "\") { ... on Incident { evidence { field disagreement } } } }")
                        .at("/data/node/evidence")
                        .toString())
                .contains("{\"field\":\"codings[deco/electoral_type].value\",\"disagreement\":0.5}");
    }

    @Test
    void a_scheme_is_a_short_name_in_lower_case() {
        assertThat(editor.errors(
                        "reportCoding",
                        "{subject: \"IQ-baghdad\", value: \"2\", " + SOURCE.replace("deco", "DECO v1") + "}"))
                .isEqualTo("INVALID_ARGUMENT [input, scheme]");
    }

    @Test
    void a_source_cannot_be_coded() {
        assertThat(editor.errors("reportCoding", "{subject: \"IQ-2021-S01\", value: \"2\", " + SOURCE + "}"))
                .isEqualTo("INVALID_ARGUMENT [input, subject]");
    }
}
