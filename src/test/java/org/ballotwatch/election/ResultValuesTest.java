package org.ballotwatch.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResultValuesTest {
    @Test
    void a_changed_bound_is_a_separate_change() {
        JsonNode changes = GraphQLClient.data(
                        "{ election(externalId: {scheme: \"casebook\", value: \"IQ-2021-10-10\"}) {"
                                + " knowledgeDiff(from: \"2021-11-08\", to: \"2021-12-01\") { field before after } } }",
                        Map.of())
                .at("/election/knowledgeDiff");
        List<String> ofFatah = new ArrayList<>();
        for (JsonNode change : changes) {
            if (change.get("field").asText().startsWith("results[Fatah Alliance].seats")) {
                ofFatah.add("%s: %s, %s"
                        .formatted(
                                change.get("field").asText(),
                                change.path("before").asText(),
                                change.path("after").asText()));
            }
        }
        assertThat(ofFatah).contains("results[Fatah Alliance].seats.low: 16, 17");
    }
}
