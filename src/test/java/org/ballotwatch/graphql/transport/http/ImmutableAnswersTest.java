package org.ballotwatch.graphql.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.Test;

/** Caches may keep an answer for ever only if nothing can change it. */
@QuarkusTest
class ImmutableAnswersTest {
    @Test
    void only_a_document_by_its_id_with_both_clocks_in_the_past_is_immutable() {
        String past = "asOf: \"2020-01-01\", recordedAsOf: \"2020-01-01T00:00:00Z\"";
        for (String lasting : List.of(
                "{ elections(%s) { nodes { title results { seats { best } } } } }",
                "{ elections(%s) { nodes { country { name } accounts { dataset { licence } } } } }",
                "{ country(code: \"IQ\", %s) { name elections { nodes { title } } } }",
                "{ countries(%s) { name } }",
                "{ dataset(name: \"iraq-2021\", %s) { version } }",
                "{ datasets(%s) { version } }",
                "{ places(%s) { nodes { id } } }",
                "{ sources(%s) { nodes { id } } }",
                "{ search(text: \"Baghdad\", %s) { nodes { record { displayName } } } }")) {
            assertThat(cacheControl(lasting.formatted(past)))
                    .as(lasting)
                    .isEqualTo("public, max-age=31536000, immutable");
        }
        for (String changing : List.of(
                "{ elections { nodes { title } } }",
                "{ elections(asOf: \"2020-01-01\") { nodes { title } } }",
                "{ elections(recordedAsOf: \"2020-01-01T00:00:00Z\") { nodes { title } } }",
                "{ elections(asOf: \"2100-01-01\", recordedAsOf: \"2020-01-01T00:00:00Z\") { nodes { title } } }",
                "{ elections(asOf: \"2020-01-01\", recordedAsOf: \"2100-01-01T00:00:00Z\") { nodes { title } } }",
                "{ elections(%s) { nodes { mergedFrom { name } } } }".formatted(past),
                "{ elections(%s) { nodes { title } } viewer { id } }".formatted(past),
                "{ elections(%s) { nodes { results(asOf: null) { seats { best } } } } }".formatted(past),
                "{ elections(%s) { nodes { evidence(recordedAsOf: \"2100-01-01T00:00:00Z\") { field } } } }"
                        .formatted(past),
                "{ elections(%s) { nodes { title } } datasets { title } }".formatted(past),
                "{ elections(%s) { nodes { title } } __type(name: \"Rank\") { name } }".formatted(past))) {
            assertThat(cacheControl(changing)).as(changing).isEqualTo("public, max-age=60");
        }
        String text = "{ elections(%s) { nodes { title } } }".formatted(past);
        assertThat(GraphQLClient.send(GraphQLClient.get("query=" + GraphQLClient.encoded(text)))
                        .headers()
                        .firstValue("Cache-Control"))
                .contains("public, max-age=60");
    }

    /** Of a document that was persisted before. */
    private static String cacheControl(String query) {
        return GraphQLClient.getPersisted(query)
                .headers()
                .firstValue("Cache-Control")
                .orElseThrow();
    }
}
