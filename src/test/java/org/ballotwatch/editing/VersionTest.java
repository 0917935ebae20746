package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections of a version: the record's current one or a refused one. */
@QuarkusTest
class VersionTest {
    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    private String id;
    private long version;

    @BeforeEach
    void record() {
        id = made("recordIncident", EditorAtWork.incident(""));
        version = version(id);
    }

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void the_version_that_was_read_is_corrected_once() {
        editor.made("correctIncident", correction(version, "Rally"));
        JsonNode error =
                editor.asked("correctIncident", correction(version, "March")).at("/userErrors/0");
        assertThat(error.path("code").asText()).isEqualTo("CONFLICT");
        assertThat(error.path("message").asText()).contains("title");
        editor.made("correctIncident", correction(version(id), "March"));
    }

    /** Catches a null record for a future version, and a future version that passes for the current one. */
    @ParameterizedTest
    @ValueSource(longs = {-1_000_000_000_000_000_000L, -1, 1, 999_999_999_999_999_999L})
    void a_version_outside_the_records_history_is_refused(long other) {
        refused(String.valueOf(Math.max(0, Math.min(version + other, 999_999_999_999_999_999L))));
    }

    @Test
    void a_version_of_another_record_is_refused() {
        String another = made("recordIncident", EditorAtWork.incident(""));
        refused(String.valueOf(version(another)));
        editor.made("correctIncident", correction(version, "Rally"));
        assertThat(version(id)).isGreaterThan(version(another));
        refused(String.valueOf(version(another)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "1.0", "1e3", "0x1", "9223372036854775808", "latest", "١", "null"})
    void a_malformed_version_is_refused(String other) {
        refused(other);
    }

    @Test
    void a_merger_requires_the_version_of_the_merged_record() {
        String one = made("recordParty", "{name: \"One\", kind: PARTY, country: \"IQ\"}");
        String two = made("recordParty", "{name: \"Two\", kind: PARTY, country: \"IQ\"}");
        String input = "{id: \"" + one + "\", into: \"" + two + "\", version: \"%d\"}";
        assertThat(editor.errors("mergeRecords", input.formatted(version)))
                .isEqualTo("INVALID_ARGUMENT [input, version]");
    }

    @Test
    void two_corrections_of_a_record_in_one_batch_are_both_made() {
        JsonNode batch = editor.batch(
                "",
                "{correctIncident: {id: \"" + id + "\", set: {title: \"March\"}}}" + "{correctIncident: {id: \"" + id
                        + "\", set: {type: ARMED_CLASH}}}");
        assertThat(batch.path("userErrors")).as("%s", batch).isEmpty();
        JsonNode node = GraphQLClient.ask("{ node(id: \"" + id + "\") { ... on Incident { title type } } }")
                .at("/data/node");
        assertThat(node.path("title").asText()).isEqualTo("March");
        assertThat(node.path("type").asText()).isEqualTo("ARMED_CLASH");
    }

    private void refused(String other) {
        String input = "{id: \"" + id + "\", version: \"" + other + "\", set: {title: \"Rally\"}}";
        assertThat(editor.errors("correctIncident", input)).isEqualTo("INVALID_ARGUMENT [input, version]");
    }

    private String correction(long of, String title) {
        return "{id: \"" + id + "\", version: \"" + of + "\", set: {title: \"" + title + "\"}}";
    }

    private String made(String mutation, String input) {
        return editor.made(mutation, input).at("/record/id").asText();
    }

    private static long version(String record) {
        return GraphQLClient.ask("{ node(id: \"" + record + "\") { ... on Incident { version } } }")
                .at("/data/node/version")
                .asLong();
    }
}
