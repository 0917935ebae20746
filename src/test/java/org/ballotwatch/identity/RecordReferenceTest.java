package org.ballotwatch.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters take a record by its id or by an external id. */
@QuarkusTest
class RecordReferenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            incidents  | election | IQ-2021-10-10          | election
            incidents  | actor    | mustafa-al-kadhimi     | person
            incidents  | place    | IQ-baghdad             | place
            disputes   | election | IQ-2021-10-10          | election
            statements | speaker  | mustafa-al-kadhimi     | person
            tenures    | person   | mustafa-al-kadhimi     | person
            places     | within   | IQ-baghdad-governorate | place
            elections  | party    | IQ-fatah-alliance      | party
            """)
    void an_id_and_an_external_id_lead_to_the_same(String list, String field, String key, String root) {
        String id = data("{ " + root + "(externalId: {scheme: \"casebook\", value: \"" + key + "\"}) { id } }")
                .at("/" + root + "/id")
                .asText();
        JsonNode byId = page(list, field, id);
        assertThat(byId.at("/totalCount").asInt()).isPositive();
        assertThat(page(list, field, "casebook:" + key)).isEqualTo(byId);
    }

    @Test
    void an_external_id_that_nothing_has_finds_nothing() {
        assertThat(page("incidents", "election", "wikidata:Q0")
                        .at("/totalCount")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            incidents  | election | wikidatum:Q1
            incidents  | place    | :
            disputes   | incident | Nothing
            places     | within   | x y
            """)
    void a_reference_of_another_form_is_refused(String list, String field, String text) {
        JsonNode answer =
                GraphQLClient.ask("{ " + list + "(filter: {" + field + ": \"" + text + "\"}) { totalCount } }");
        RefusedRequest.with("INVALID_ARGUMENT", answer);
        assertThat(answer.at("/errors/0/extensions/argument").asText()).isEqualTo("filter." + field);
    }

    @Test
    void a_refusal_names_all_ways_to_refer_to_a_record() {
        String election = data("{ elections(first: 1) { nodes { id } } }")
                .at("/elections/nodes/0/id")
                .asText();
        for (String text : List.of("Iraq 2021", "Zm9v", election)) {
            JsonNode answer = GraphQLClient.ask("{ incidents(filter: {place: \"" + text + "\"}) { totalCount } }");
            assertThat(answer.at("/errors/0/message").asText())
                    .isEqualTo("filter.place '" + text
                            + "' does not name a place: give its id, its slug as slug:word, or an"
                            + " external id as scheme:value");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            election | IQ-2021-10-10 | findings(filter: {record: "%s"}) { nodes { rule explanation } }
            election | IQ-2021-10-10 | changes(first: 3, filter: {election: "%s"}) { nodes { cursor } }
            election | IQ-2021-10-10 | changes(first: 3, filter: {subject: "%s"}) { nodes { cursor } }
            place    | IQ-baghdad-governorate | findings(filter: {record: "%s"}) { nodes { rule explanation } }
            place    | IQ-baghdad-governorate | election(externalId: {scheme: "casebook", value: "IQ-2021-10-10"}) { resultsByPlace(place: "%s") { place { name } } }
            """)
    void a_slug_and_an_external_id_are_taken_wherever_an_id_is(String root, String key, String field) {
        JsonNode record = data("{ found: " + root + "(externalId: {scheme: \"casebook\", value: \"" + key
                        + "\"}) { id slug } }")
                .get("found");
        JsonNode byId = data("{ " + field.formatted(record.get("id").asText()) + " }");
        assertThat(data("{ " + field.formatted("casebook:" + key) + " }")).isEqualTo(byId);
        assertThat(data("{ " + field.formatted("slug:" + record.get("slug").asText()) + " }"))
                .isEqualTo(byId);
    }

    @ParameterizedTest
    @CsvSource({"elections", "incidents", "parties"})
    void a_list_of_a_country_takes_no_other_country(String list) {
        JsonNode answer = GraphQLClient.ask(
                "{ country(code: \"IQ\") { " + list + "(filter: {country: \"US\"}) { totalCount } } }");
        RefusedRequest.with("INVALID_ARGUMENT", answer);
        assertThat(answer.at("/errors/0/extensions/argument").asText()).isEqualTo("filter.country");
    }

    private static JsonNode page(String list, String field, String reference) {
        return data("{ page: " + list + "(first: 3, filter: {" + field + ": \"" + reference
                        + "\"}) { totalCount nodes { recordId } } }")
                .get("page");
    }

    private static JsonNode data(String query) {
        return GraphQLClient.data(query, Map.of());
    }
}
