package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entities are filled by reflection, which Hibernate does not detect: a correction could be lost without an error. */
@QuarkusTest
class EveryKindTest {
    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Source       | publisher: "Harbour Herald", kind: NATIONAL_MEDIA             | title: "Late edition"
                    Place        | name: "Harbour", kind: SITE, country: "IQ"                    | latitude: 1, longitude: 2
                    Person       | name: "Ann Other"                                             | givenName: "Ann"
                    Party        | name: "Harbour Party", kind: PARTY                            | foundedOn: "2001-02-03"
                    Organization | name: "Harbour Board", kind: OTHER                            | country: "IQ"
                    Election     | title: "Poll", type: LOCAL, country: "IQ", startsOn: "2001-02-03" | chamber: "Council"
                    Incident     | title: "Rally", type: SIT_IN, country: "IQ", startsOn: "2001-02-03" | place: "IQ-baghdad"
                    Dispute      | title: "Appeal", election: "IQ-2021-10-10", type: APPEAL      | before: "IQ-federal-supreme-court"
                    """)
    void a_correction_of_one_field_is_kept(String kind, String record, String correction) {
        String id = editor.made("record" + kind, "{" + record + "}")
                .at("/record/id")
                .asText();
        editor.made("correct" + kind, "{id: \"" + id + "\", set: {" + correction + "}}");

        JsonNode history = GraphQLClient.ask(
                "{ node(id: \"" + id + "\") { ... on Record { history { action changes { field } } } } }");
        assertThat(history.at("/data/node/history/0/action").asText())
                .as("%s", history)
                .isEqualTo("CORRECTED");
        assertThat(correction)
                .contains(history.at("/data/node/history/0/changes/0/field").asText());
    }
}
