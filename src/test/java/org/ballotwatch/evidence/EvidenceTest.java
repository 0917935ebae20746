package org.ballotwatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.SqlStatements;
import org.ballotwatch.report.ReportTypes;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvidenceTest {
    private static final String EVERYTHING =
            "evidence { field value disagreement voices rules reports { id asWritten source { publisher } dataset { name } }"
                    + " citations { text licence source { url } } datasets { licence attribution } }";

    private static final String ATTACK =
            "incident(externalId: {scheme: \"casebook\", value: \"IQ-2021-11-07-residence\"})";

    @Inject
    Sql sql;

    @Inject
    ReportTypes types;

    @Inject
    SqlStatements statements;

    /** No claim of a source about an incident may be missing, or a fact checker would overrate a value. */
    @Test
    void every_report_on_an_incident_supports_a_value() {
        JsonNode nodes = GraphQLClient.data(
                        "{ incidents(filter: {country: \"IQ\"}, first: 100) { nodes { evidence { reports { id } } } } }",
                        Map.of())
                .at("/incidents/nodes");
        Set<String> shown = new HashSet<>(nodes.findValuesAsText("id"));

        String stored =
                types.tablesOf("incident_id").stream().map(EvidenceTest::ofIraq).collect(Collectors.joining(" union "));
        assertThat(shown)
                .hasSize(Integer.parseInt(sql.value("select count(*) from (" + stored + ") as reports")))
                .hasSizeGreaterThan(300);
    }

    @Test
    void evidence_costs_the_same_statements_for_one_incident_as_for_all() {
        String query = "{ incidents(filter: {country: \"IQ\"}, first: %d) { nodes { " + EVERYTHING + " } } }";

        assertThat(sent(query.formatted(1)))
                .isEqualTo(sent(query.formatted(100)))
                .hasSize(14);
    }

    @Test
    void evidence_costs_the_same_statements_for_one_election_as_for_all() {
        String query = "{ elections(filter: {country: \"IQ\"}, first: %d) { nodes { " + EVERYTHING + " } } }";

        assertThat(sent(query.formatted(1))).isEqualTo(sent(query.formatted(2))).hasSize(13);
    }

    @Test
    void headers_of_reports_are_read_only_if_selected() {
        assertThat(sent("{ " + ATTACK + " { evidence { field value voices } } }"))
                .noneMatch(statement -> statement.contains("r.recorded_by"));
    }

    @Test
    void a_value_equals_its_field_under_the_same_reading_and_clock() {
        for (String knowledge : List.of("reading: CONSERVATIVE", "reading: INFORMATIVE", "asOf: \"2021-11-08\"")) {
            JsonNode attack = GraphQLClient.data(
                            "{ " + ATTACK.replace(")", ", " + knowledge + ")")
                                    + " { place { name } figures(measures: [WEAPONS_USED]) { weapon best disagreement voices }"
                                    + " evidence { field value disagreement voices } } }",
                            Map.of())
                    .get("incident");
            JsonNode drones = attack.at("/figures/0");

            JsonNode evidence = of(attack, "figures[WEAPONS_USED/ALL/DRONE]");
            assertThat(evidence.get("value").asText())
                    .isEqualTo(drones.get("best").asText());
            assertThat(evidence.get("disagreement")).isEqualTo(drones.get("disagreement"));
            assertThat(evidence.get("voices")).isEqualTo(drones.get("voices"));
            assertThat(of(attack, "place").get("value")).isEqualTo(attack.at("/place/name"));
        }
    }

    @Test
    void an_incidents_day_has_no_reports_before_its_first_publication() {
        JsonNode attack = GraphQLClient.data(
                        "{ " + ATTACK
                                + " { evidence(asOf: \"2021-11-06\") { field voices reports { id } citations { text } } } }",
                        Map.of())
                .get("incident");

        assertThat(of(attack, "startsOn").toString())
                .isEqualTo("{\"field\":\"startsOn\",\"voices\":0,\"reports\":[],\"citations\":[]}");
        assertThat(attack.get("evidence").findValuesAsText("field"))
                .allMatch(field -> field.equals("startsOn") || field.equals("place") || field.startsWith("elections["));
    }

    @Test
    void a_report_shows_its_dataset() {
        JsonNode dataset = GraphQLClient.data(
                        "{ " + ATTACK + " { figures { reports { dataset { name title licence attribution } } } } }",
                        Map.of())
                .at("/incident/figures/0/reports/0/dataset");

        assertThat(dataset.get("name").asText()).isEqualTo("iraq-2021");
        assertThat(dataset.get("licence").asText()).startsWith("CC0 1.0");
        assertThat(dataset.get("attribution").asText()).contains("GeoNames", "Wikidata", "Party Facts");
    }

    /** A link between two incidents is evidence of both. */
    private static String ofIraq(String reports) {
        return """
                select r.id
                from %s r
                join incident i on i.id in (r.incident_id, %s)
                join country c on c.id = i.country_id
                where c.code = 'IQ' and r.retired_at is null and r.source_id is not null""".formatted(reports, reports.equals("incident_link_report") ? "r.other_id" : "r.incident_id");
    }

    private List<String> sent(String query) {
        statements.forget();
        GraphQLClient.data(query, Map.of());
        return statements.seen().stream().sorted().toList();
    }

    private static JsonNode of(JsonNode event, String field) {
        for (JsonNode evidence : event.get("evidence")) {
            if (evidence.get("field").asText().equals(field)) {
                return evidence;
            }
        }
        throw new AssertionError(
                "Nothing of " + field + " in " + event.get("evidence").findValuesAsText("field"));
    }
}
