package org.ballotwatch.incident;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An incident may be of several types, in several places, and part of another one. */
@QuarkusTest
class IncidentDetailTest {
    private static final String SOURCE = "source: \"IQ-2021-SEEDA\"";

    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void a_killing_after_an_abduction_is_of_both_types_and_counts_once() {
        String election = election();
        String id = incident("ABDUCTION", "furtherTypes: [ASSASSINATION], outcome: TARGET_KILLED");
        JsonNode found = data("""
                {
                  incident(id: "%s") { type types furtherTypes outcome }
                  abducted: incidents(filter: {country: "BV", types: [ABDUCTION]}) { totalCount }
                  killed: incidents(filter: {country: "BV", types: [ASSASSINATION, SIT_IN]}) { totalCount }
                  election(id: "%s") { incidentCounts(by: [TYPE]) { type count } }
                }""".formatted(id, election));
        assertThat(found.path("incident").toString())
                .isEqualTo("{\"type\":\"ABDUCTION\",\"types\":[\"ABDUCTION\",\"ASSASSINATION\"],"
                        + "\"furtherTypes\":[\"ASSASSINATION\"],\"outcome\":\"TARGET_KILLED\"}");
        assertThat(found.at("/abducted/totalCount").asInt()).isEqualTo(1);
        assertThat(found.at("/killed/totalCount").asInt()).isEqualTo(1);
        assertThat(found.at("/election/incidentCounts").toString()).isEqualTo("[{\"type\":\"ABDUCTION\",\"count\":1}]");
    }

    @Test
    void a_correction_of_something_else_leaves_the_further_types_and_null_clears_them() {
        String id = incident("ABDUCTION", "furtherTypes: [ASSASSINATION, THREAT]");
        correct(id, "title: \"A killing\"");
        assertThat(types(id)).isEqualTo("[\"ABDUCTION\",\"ASSASSINATION\",\"THREAT\"]");
        correct(id, "type: ASSASSINATION, furtherTypes: [ABDUCTION]");
        assertThat(types(id)).isEqualTo("[\"ASSASSINATION\",\"ABDUCTION\"]");
        correct(id, "furtherTypes: null");
        assertThat(types(id)).isEqualTo("[\"ASSASSINATION\"]");
    }

    @Test
    void a_type_stands_once() {
        assertThat(
                        editor.errors(
                                "recordIncident",
                                "{title: \"A killing\", type: THREAT, furtherTypes: [THREAT], country: \"BV\", startsOn: \"2023-05-08\"}"))
                .isEqualTo("INVALID_ARGUMENT [input, furtherTypes]");
    }

    @Test
    void protests_in_several_towns_have_the_places_of_all_accounts() {
        String first = place("Harbour Town");
        String second = place("Shore Town");
        String third = place("Hill Town");
        String id = incident("PEACEFUL_PROTEST", "place: \"" + second + "\"");
        account(id, first, "2023-05-08");
        account(id, second, "2023-05-09");
        account(id, third, "2023-05-10");
        assertThat(data("{ incident(id: \"" + id + "\") { places { name } } }")
                        .at("/incident/places")
                        .findValuesAsText("name"))
                .containsExactly("Shore Town", "Harbour Town", "Hill Town");
        assertThat(data("{ incident(id: \"" + id + "\") { places(asOf: \"2023-05-08\") { name } } }")
                        .at("/incident/places")
                        .findValuesAsText("name"))
                .containsExactly("Shore Town", "Harbour Town");
        assertThat(data("{ incident(id: \"" + incident("THREAT", "") + "\") { places { name } } }")
                        .at("/incident/places"))
                .isEmpty();
    }

    @Test
    void a_circle_holds_what_an_account_places_in_it_from_the_day_of_the_account_on() {
        String far = placeAt("Far Town", 10);
        String id = incident("PEACEFUL_PROTEST", "place: \"" + placeAt("Near Town", -54.4) + "\"");
        account(id, far, "2023-05-09");
        String other = incident("PEACEFUL_PROTEST", "");
        account(other, far, "2023-05-08");
        assertThat(near(10, "2023-05-09")).containsExactlyInAnyOrder(id, other);
        assertThat(near(10, "2023-05-08")).containsExactly(other);
        assertThat(near(-54.4, "2023-05-09")).containsExactly(id);
        assertThat(near(40, "2023-05-09")).isEmpty();
    }

    @Test
    void a_place_without_coordinates_lies_where_the_city_around_it_does() {
        String city = placeAt("City", 20);
        String quarter = place("Quarter", "kind: NEIGHBOURHOOD, parent: \"" + city + "\"");
        String ward = place("Ward", "kind: WARD, parent: \"" + quarter + "\"");
        String apart = place("Fort", "kind: SITE, latitude: 22, longitude: 3.4, parent: \"" + quarter + "\"");
        String inQuarter = incident("PEACEFUL_PROTEST", "place: \"" + quarter + "\"");
        String inWard = incident("PEACEFUL_PROTEST", "place: \"" + ward + "\"");
        String told = incident("PEACEFUL_PROTEST", "");
        account(told, ward, "2023-05-08");
        String atFort = incident("PEACEFUL_PROTEST", "place: \"" + apart + "\"");
        assertThat(near(20, "2023-05-09")).containsExactlyInAnyOrder(inQuarter, inWard, told);
        assertThat(near(22, "2023-05-09")).containsExactly(atFort);
        assertThat(km(inWard)).isEqualTo(km(inQuarter)).isEqualTo(km(told)).isBetween(10.0, 11.0);
        assertThat(km(atFort)).isGreaterThan(200);
    }

    // Its centre may be hundreds of kilometres from a village in it.
    @Test
    void the_point_of_a_larger_area_is_only_its_own() {
        for (String kind : List.of("ADMIN2", "ADMIN1", "COUNTY", "REGION", "COUNTRY")) {
            String area = place(kind, "kind: " + kind + ", latitude: 20, longitude: 3.4");
            String whole = incident("PEACEFUL_PROTEST", "place: \"" + area + "\"");
            String village = place("Village", "kind: CITY, parent: \"" + area + "\"");
            String inVillage = incident("PEACEFUL_PROTEST", "place: \"" + village + "\"");
            assertThat(near(20, "2023-05-09")).contains(whole).doesNotContain(inVillage);
            assertThat(distance(inVillage).isNull()).isTrue();
        }
    }

    private double km(String incident) {
        return distance(incident).asDouble();
    }

    private JsonNode distance(String incident) {
        return data("{ incident(id: \"" + incident + "\") { distanceKm(latitude: 20, longitude: 3.5) } }")
                .at("/incident/distanceKm");
    }

    private String placeAt(String name, double latitude) {
        return place(name, "kind: CITY, latitude: %s, longitude: 3.4".formatted(latitude));
    }

    private String place(String name, String more) {
        return editor.made("recordPlace", "{name: \"%s\", country: \"BV\", %s}".formatted(name, more))
                .at("/record/id")
                .asText();
    }

    private List<String> near(double latitude, String asOf) {
        return data("{ incidents(asOf: \"%s\", filter: {country: \"BV\", near: {latitude: %s, longitude: 3.5, km: 20}}) { nodes { recordId } } }"
                        .formatted(asOf, latitude))
                .findValuesAsText("recordId");
    }

    @Test
    void what_is_part_of_a_counted_incident_is_not_counted_again() {
        String election = election();
        String whole = incident("EXCESSIVE_FORCE_AGAINST_PROTESTERS", "");
        String part = incident("EXCESSIVE_FORCE_AGAINST_PROTESTERS", "");
        incident("EXCESSIVE_FORCE_AGAINST_PROTESTERS", "");
        assertThat(counted(election)).isEqualTo(3);
        editor.made(
                "reportIncidentLink",
                "{%s, incident: \"%s\", other: \"%s\", relation: PART_OF}".formatted(SOURCE, part, whole));
        assertThat(counted(election)).isEqualTo(2);
        editor.made("withdrawRecord", "{id: \"" + whole + "\", reason: MISTAKE}");
        assertThat(counted(election)).isEqualTo(2);
    }

    private int counted(String election) {
        return data("{ election(id: \"" + election + "\") { incidentCounts(by: [TYPE]) { count } } }")
                .at("/election/incidentCounts/0/count")
                .asInt();
    }

    private String election() {
        return made(
                "recordElection", "{title: \"Harbour vote\", type: LOCAL, country: \"BV\", startsOn: \"2023-05-07\"}");
    }

    private String place(String name) {
        return made("recordPlace", "{name: \"" + name + "\", kind: MUNICIPALITY, country: \"BV\"}");
    }

    private void account(String incident, String place, String day) {
        editor.made(
                "reportAccount",
                "{%s, event: \"%s\", place: \"%s\", knownSince: \"%s\"}".formatted(SOURCE, incident, place, day));
    }

    private String incident(String type, String more) {
        return made(
                "recordIncident",
                "{title: \"An incident\", type: %s, country: \"BV\", startsOn: \"2023-05-08\" %s}"
                        .formatted(type, more));
    }

    private void correct(String id, String set) {
        editor.made("correctIncident", "{id: \"" + id + "\", set: {" + set + "}}");
    }

    private static String types(String id) {
        return data("{ incident(id: \"" + id + "\") { types } }")
                .at("/incident/types")
                .toString();
    }

    private String made(String mutation, String input) {
        return editor.made(mutation, input).at("/record/id").asText();
    }

    private static JsonNode data(String query) {
        JsonNode answer = GraphQLClient.ask(query);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.path("data");
    }
}
