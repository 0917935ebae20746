package org.ballotwatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A record is found by any of its names, whatever its kind. */
@QuarkusTest
class LookupTest {
    @ParameterizedTest
    @CsvSource({
        "casebook:IQ-2021-10-10, Election",
        "casebook:mustafa-al-kadhimi, Person",
        "casebook:IQ-fatah-alliance, Party",
        "casebook:IQ-baghdad, Place",
        "casebook:IQ-2021-SEEDA, Source"
    })
    void every_name_of_a_record_finds_it(String name, String type) {
        JsonNode found = lookup(name, "");
        assertThat(found.path("__typename").asText()).isEqualTo(type);
        assertThat(lookup(found.path("id").asText(), "")).isEqualTo(found);
        assertThat(lookup("slug:" + found.path("slug").asText(), "kind: " + type.toUpperCase(Locale.ROOT)))
                .isEqualTo(found);
    }

    @Test
    void a_report_is_found_by_its_id() {
        JsonNode report =
                data("{ election(externalId: {scheme: \"casebook\", value: \"IQ-2021-10-10\"}) { accounts { recordId } } }")
                        .at("/election/accounts/0/recordId");
        assertThat(lookup(report.asText(), "").path("__typename").asText()).isEqualTo("Account");
        assertThat(lookup(report.asText(), "kind: ELECTION").isNull()).isTrue();
    }

    // An id and an argument may name a day each; the one that the client wrote beside the field is meant.
    @Test
    void an_id_shows_its_day_unless_an_argument_names_another() {
        String seen = lookup("casebook:IQ-2021-10-10", "asOf: \"2021-10-12\"")
                .path("id")
                .asText();
        String results = "{ found: lookup(record: \"%s\"%s) { ... on Election { results { stage } } } }";
        assertThat(data(results.formatted(seen, "")).at("/found/results")).hasSize(4);
        assertThat(data(results.formatted(seen, ", asOf: \"2021-12-31\"")).at("/found/results"))
                .hasSize(19);
        assertThat(data(results.formatted("casebook:IQ-2021-10-10", ", asOf: \"2021-10-12\""))
                        .at("/found/results"))
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "no-such-record, ''",
        "casebook:no-such-record, ''",
        "casebook:IQ-2021-10-10, kind: INCIDENT",
        "casebook:IQ-fatah-alliance, kind: PERSON",
        "slug:baghdad, kind: COUNTRY"
    })
    void nothing_is_found_under_an_unknown_name_or_another_kind(String name, String kind) {
        assertThat(lookup(name, kind).isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Iraq 2021", "iraq", "slug:Iraq", "nowhere:Q1", "Zm9v"})
    void text_of_another_form_is_refused(String name) {
        RefusedRequest.with(
                "INVALID_ARGUMENT", "record", GraphQLClient.ask("{ lookup(record: \"" + name + "\") { id } }"));
    }

    // A slug is unique among records of a kind, so a country and the place of its name share one.
    @Test
    void a_slug_of_two_kinds_is_refused_without_the_kind() {
        JsonNode answer = GraphQLClient.ask("{ lookup(record: \"slug:iraq\") { id } }");
        RefusedRequest.with("INVALID_ARGUMENT", "kind", answer);
        assertThat(answer.at("/errors/0/message").asText()).contains("give one of PLACE, COUNTRY as kind");
        for (String kind : new String[] {"Place", "Country"}) {
            JsonNode found = lookup("slug:iraq", "kind: " + kind.toUpperCase(Locale.ROOT));
            assertThat(found.path("__typename").asText()).isEqualTo(kind);
        }
    }

    private static JsonNode lookup(String record, String more) {
        return data("{ lookup(record: \"" + record + "\" " + more + ") { __typename id ... on Record { slug } } }")
                .get("lookup");
    }

    private static JsonNode data(String query) {
        return GraphQLClient.data(query, Map.of());
    }
}
