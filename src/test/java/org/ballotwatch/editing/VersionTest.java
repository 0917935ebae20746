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

/** Corrections of a version: that of the record, or none. */
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

    /** Catches a null for the record that came after the version, and a future version that passes for the present. */
    @ParameterizedTest
    @ValueSource(longs = {-1_000_000_000_000_000_000L, -1, 1, 999_999_999_999_999_999L})
    void a_version_before_or_behind_all_of_the_record_is_none(long other) {
        refused(String.valueOf(Math.max(0, Math.min(version + other, 999_999_999_999_999_999L))));
    }

    @Test
    void a_version_of_another_record_is_none() {
        String another = made("recordIncident", EditorAtWork.incident(""));
        refused(String.valueOf(version(another)));
        editor.made("correctIncident", correction(version, "Rally"));
        assertThat(version(id)).isGreaterThan(version(another));
        refused(String.valueOf(version(another)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "1.0", "1e3", "0x1", "9223372036854775808", "latest", "١", "null"})
    void what_is_no_number_of_ours_is_none(String other) {
        refused(other);
    }

    @Test
    void a_merger_takes_the_version_of_the_one_given_up() {
        String one = made("recordParty", "{name: \"One\", kind: PARTY, country: \"IQ\"}");
        String two = made("recordParty", "{name: \"Two\", kind: PARTY, country: \"IQ\"}");
        String input = "{id: \"" + one + "\", into: \"" + two + "\", version: \"%d\"}";
        assertThat(editor.errors("mergeActors", input.formatted(version)))
                .isEqualTo("INVALID_ARGUMENT [input, version]");
    }

    @Test
    void two_corrections_of_a_record_in_one_batch_both_hold() {
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
