package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and external ids are added to records and removed from them. */
@QuarkusTest
class IdentifierWriterTest {
    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    private final String own = UUID.randomUUID().toString();

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void a_name_is_found_until_it_is_withdrawn() {
        String person = made("recordPerson", "{name: \"Berta Quill\"}");
        String name = "{actor: \"%s\", name: \"Аліса\" %%s}".formatted(person);
        made("addActorName", name.formatted("kind: SCRIPT, language: \"uk\", why: \"Her passport\""));
        assertThat(found("Аліса")).contains(person);
        made("withdrawActorName", name.formatted(", why: \"Another's passport\""));
        assertThat(found("Аліса")).doesNotContain(person);
        assertThat(history(person))
                .contains("{\"field\":\"names\",\"before\":null,\"after\":\"Аліса, SCRIPT, uk\"}")
                .contains("{\"field\":\"names\",\"before\":\"Аліса, SCRIPT, uk\",\"after\":null}")
                .contains("Her passport", "Another's passport");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            recordSource   | {publisher: "Harbour Herald", kind: NATIONAL_MEDIA}
            recordPlace    | {name: "Harbour", kind: CITY, country: "IQ"}
            recordOrganization | {name: "Harbour Watch", kind: NGO}
            recordElection | {title: "Harbour council", type: LOCAL, country: "IQ", startsOn: "2001-01-01"}
            recordIncident | {title: "Rally", type: PEACEFUL_PROTEST, country: "IQ", startsOn: "2001-01-01"}
            recordDispute  | {title: "Recount", type: APPEAL, election: "IQ-2021-10-10"}
            """)
    void any_record_can_have_external_ids(String mutation, String input) {
        String record = made(mutation, input);
        String id = "{record: \"%s\", scheme: \"deco\", value: \"%s\"}".formatted(record, own);
        made("addExternalId", id);
        assertThat(ids(record)).contains(own);
        assertThat(editor.errors("addExternalId", id)).isEqualTo("CONFLICT [input, value]");
        made("withdrawExternalId", id);
        assertThat(ids(record)).isEqualTo("[]");
        assertThat(history(record)).contains("deco:" + own);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            addActorName       | {actor: "nobody", name: "x", kind: SHORT}                           | INVALID_ARGUMENT [input, actor]
            addActorName       | {actor: "IQ-2021-10-10", name: "x", kind: SHORT}                    | INVALID_ARGUMENT [input, actor]
            addActorName       | {actor: "barham-salih", name: " ", kind: SHORT}                     | INVALID_ARGUMENT [input, name]
            addActorName       | {actor: "barham-salih", name: "Barham Salih", kind: SPELLING}       | CONFLICT [input, name]
            addActorName       | {actor: "barham-salih", name: "x", kind: SHORT, language: "Arabic"} | INVALID_ARGUMENT [input, language]
            withdrawActorName  | {actor: "nobody", name: "x"}                                        | NOT_FOUND [input, actor]
            withdrawActorName  | {actor: "barham-salih", name: "Barham Salih"}                       | NOT_FOUND [input, name]
            addExternalId      | {record: "nobody", scheme: "deco", value: "x"}                      | INVALID_ARGUMENT [input, record]
            addExternalId      | {record: "barham-salih", scheme: "viaf", value: "x"}                | INVALID_ARGUMENT [input, scheme]
            addExternalId      | {record: "barham-salih", scheme: "casebook", value: "x"}            | INVALID_ARGUMENT [input, scheme]
            addExternalId      | {record: "barham-salih", scheme: "geonames", value: "98180"}        | CONFLICT [input, value]
            withdrawExternalId | {record: "nobody", scheme: "deco", value: "x"}                      | NOT_FOUND [input, record]
            withdrawExternalId | {record: "barham-salih", scheme: "casebook", value: "barham-salih"} | INVALID_ARGUMENT [input, scheme]
            withdrawExternalId | {record: "barham-salih", scheme: "geonames", value: "98180"}        | NOT_FOUND [input, value]
            """)
    void an_impossible_change_of_names_or_ids_is_refused_with_the_reason(String mutation, String input, String error) {
        String before = editor.counts();
        assertThat(editor.errors(mutation, input)).isEqualTo(error);
        assertThat(editor.counts()).isEqualTo(before);
    }

    private String made(String mutation, String input) {
        return editor.made(mutation, input).at("/record/id").asText();
    }

    private static String found(String text) {
        return ask("{ search(text: \"" + text + "\") { nodes { record { id } } } }")
                .toString();
    }

    private static String history(String record) {
        return ask("{ node(id: \"" + record
                        + "\") { ... on Record { history { why changes { field before after } } } } }")
                .toString();
    }

    private static String ids(String record) {
        return ask("{ node(id: \"" + record + "\") { ... on Record { externalIds { value } } } }")
                .at("/data/node/externalIds")
                .toString();
    }

    private static JsonNode ask(String query) {
        JsonNode answer = GraphQLClient.ask(query);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer;
    }
}
