package org.ballotwatch.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of votes have one type in inputs and answers, which holds those of any country. */
@QuarkusTest
class VotesTest {
    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    private String result;

    @BeforeEach
    void record() {
        String source =
                made("recordSource", "publisher: \"Board\", kind: ELECTION_AUTHORITY, publishedOn: \"2024-06-04\"");
        String election = made(
                "recordElection", "title: \"A vote\", type: PARLIAMENTARY, country: \"IN\", startsOn: \"2024-06-01\"");
        result = "election: \"%s\", source: \"%s\", option: \"YES\", stage: CERTIFIED, votes: "
                .formatted(election, source);
    }

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "3000000000", "60.0", "999999999999999999"})
    void a_number_comes_back_as_it_was_sent(String votes) {
        String id = editor.made("reportResult", "{" + result + votes + "}")
                .at("/report/id")
                .asText();
        JsonNode stored =
                GraphQLClient.data("{ node(id: \"" + id + "\") { ... on ResultReport { votes } } }", Map.of());
        assertThat(stored.at("/node/votes").asText()).isEqualTo(votes.replace(".0", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"60.5", "-1", "1000000000000000000"})
    void what_is_no_number_of_votes_is_refused(String votes) {
        assertThat(editor.errors("reportResult", "{" + result + votes + "}"))
                .isEqualTo("INVALID_ARGUMENT [input, votes]");
    }

    private String made(String mutation, String fields) {
        return editor.made(mutation, "{" + fields + "}").at("/record/id").asText();
    }
}
