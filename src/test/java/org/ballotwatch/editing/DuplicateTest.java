package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two desks recorded one blast: two records of one event become one, and two again. */
@QuarkusTest
class DuplicateTest {
    private static final String SOURCE = "source: \"IQ-2021-SEEDA\"";

    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @Inject
    Sql sql;

    private final String own = UUID.randomUUID().toString();
    private String election;
    private String one;
    private String other;

    @BeforeEach
    void two_records_of_one_blast() {
        election = made(
                "recordElection", "{title: \"Harbour vote\", type: LOCAL, country: \"BV\", startsOn: \"2023-05-07\"}");
        one = incident("Blast at a station", "one");
        other = incident("Explosion in the station", "other");
        figure(one, "KILLED", 3);
        figure(other, "KILLED", 4);
        editor.made(
                "reportElectionLink",
                "{%s, incident: \"%s\", election: \"%s\", criteria: [STATED_BY_SOURCE], confidence: CERTAIN}"
                        .formatted(SOURCE, one, election));
    }

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void counts_and_lists_have_one_and_the_reports_of_both_stand_together() {
        assertThat(counted()).isEqualTo(2);
        merge();
        assertThat(counted()).isEqualTo(1);
        JsonNode found = data("""
                {
                  incidents(filter: {country: "BV", from: "2023-05-07", to: "2023-05-09"}) { totalCount nodes { id } }
                  election(id: "%s") { incidents { totalCount nodes { incident { id } } } }
                  timeline(filter: {country: "BV", kinds: [INCIDENT]}) { nodes { id } }
                  search(text: "Blast station") { nodes { record { id } } }
                  incident(id: "%s") { elections { bases { rule } } figures(measures: [KILLED]) { low high reports { best } } }
                }""".formatted(election, other));
        assertThat(found.toString()).doesNotContain(one);
        assertThat(found.at("/incidents/totalCount").asInt()).isEqualTo(1);
        assertThat(found.at("/election/incidents/totalCount").asInt()).isEqualTo(1);
        assertThat(found.at("/timeline/nodes")).hasSize(1);
        assertThat(found.at("/incident/figures/0/reports")).hasSize(2);
        assertThat(found.at("/incident/elections")).hasSize(1);
        assertThat(found.at("/incident/elections/0/bases")).hasSize(2);
    }

    @Test
    void the_hint_that_two_may_be_one_is_gone_with_the_merger() {
        String first = incident("Blast at the old quay", "first");
        String second = incident("Blast at the old quay", "second");
        String quay = made("recordPlace", "{name: \"Old quay\", kind: SITE, country: \"BV\"}");
        editor.made("correctIncident", "{id: \"%s\", set: {place: \"%s\"}}".formatted(first, quay));
        editor.made("correctIncident", "{id: \"%s\", set: {place: \"%s\"}}".formatted(second, quay));
        String hint = "{ findings(filter: {rules: [\"incident-recorded-once\"], record: \"" + second
                + "\"}) { nodes { records { id } } } }";
        assertThat(data(hint).toString()).contains(first);
        editor.made("mergeRecords", "{id: \"%s\", into: \"%s\"}".formatted(first, second));
        assertThat(data(hint).at("/findings/nodes")).isEmpty();
    }

    @Test
    void the_id_and_the_key_of_the_merged_one_find_the_one_kept() {
        merge();
        JsonNode found = data("""
                {
                  node(id: "%1$s") { id }
                  byId: incident(id: "%1$s") { id }
                  byKey: incident(externalId: {scheme: "casebook", value: "%2$s-one"}) { id }
                }""".formatted(one, own));
        assertThat(found.findValuesAsText("id")).containsOnly(other).hasSize(3);
        figure(own + "-one", "INJURED", 9);
        assertThat(data("{ incident(id: \"" + other + "\") { figures(measures: [INJURED]) { best } } }")
                        .at("/incident/figures/0/best")
                        .asInt())
                .isEqualTo(9);
    }

    @Test
    void before_the_merger_there_were_two() {
        String then = sql.moment();
        merge();
        JsonNode found = data("""
                {
                  incidents(filter: {country: "BV"}, recordedAsOf: "%s") { totalCount }
                  incident(id: "%s", recordedAsOf: "%s") { recordId figures(measures: [KILLED]) { best } }
                }""".formatted(then, one, then));
        assertThat(found.at("/incidents/totalCount").asInt()).isEqualTo(2);
        assertThat(found.at("/incident/recordId").asText()).isEqualTo(one);
        assertThat(found.at("/incident/figures/0/best").asInt()).isEqualTo(3);
    }

    @Test
    void a_split_gives_back_what_came_and_leaves_what_was_reported_since() {
        String before = shown(one) + shown(other);
        merge();
        figure(one, "INJURED", 9);
        assertThat(made("splitRecord", "{id: \"%s\", former: \"%s\"}".formatted(other, one)))
                .isEqualTo(one);
        assertThat(shown(one) + shown(other)).isEqualTo(before);
        assertThat(counted()).isEqualTo(2);
        assertThat(data("{ incident(id: \"" + other + "\") { figures(measures: [INJURED]) { best } } }")
                        .at("/incident/figures/0/best")
                        .asInt())
                .isEqualTo(9);
    }

    @Test
    void the_trail_of_both_says_who_made_them_one_and_why() {
        merge();
        JsonNode kept = data("{ incident(id: \"" + other
                + "\") { mergedFrom { id name by why differences { field kept former } }"
                + " history { action why changes { field after } } } }");
        assertThat(kept.at("/incident/mergedFrom").toString())
                .matches("\\[\\{\"id\":\"" + one + "\",\"name\":\"Blast at a station\",\"by\":\"test [^\"]*\","
                        + "\"why\":\"One blast\",\"differences\":\\[]}]");
        assertThat(kept.at("/incident/history").toString())
                .contains(
                        "{\"action\":\"MERGED\",\"why\":\"One blast\",\"changes\":[{\"field\":\"mergedFrom\",\"after\":\""
                                + one + "\"}]}");
    }

    @Test
    void incidents_that_a_report_ties_to_each_other_are_two() {
        editor.made(
                "reportIncidentLink",
                "{%s, incident: \"%s\", other: \"%s\", relation: FOLLOWED}".formatted(SOURCE, one, other));
        assertThat(editor.errors("mergeRecords", "{id: \"%s\", into: \"%s\"}".formatted(one, other)))
                .isEqualTo("CONFLICT [input, into]");
    }

    @Test
    void elections_sources_and_disputes_merge_in_the_same_way() {
        String again = made(
                "recordElection",
                "{title: \"Vote in the harbour\", type: LOCAL, country: \"BV\", startsOn: \"2023-05-07\"}");
        String dispute =
                made("recordDispute", "{title: \"A recount\", type: RECOUNT_REQUEST, election: \"" + election + "\"}");
        String twin =
                made("recordDispute", "{title: \"The recount\", type: RECOUNT_REQUEST, election: \"" + again + "\"}");
        editor.made("reportDisputeStep", "{%s, dispute: \"%s\", status: FILED}".formatted(SOURCE, dispute));
        editor.made("mergeRecords", "{id: \"%s\", into: \"%s\"}".formatted(election, again));
        editor.made("mergeRecords", "{id: \"%s\", into: \"%s\"}".formatted(dispute, twin));
        JsonNode found = data("""
                {
                  elections(filter: {country: "BV"}) { totalCount nodes { id disputes { id steps { status } } } }
                  election(id: "%s") { id previous { id } next { id } incidentCounts(by: [TYPE]) { count } }
                  dispute(id: "%s") { id }
                  incidents(filter: {election: "%s"}) { totalCount }
                  timeline(filter: {election: "%s", kinds: [DISPUTE_STEP, INCIDENT]}) { totalCount }
                }""".formatted(election, dispute, election, election));
        assertThat(found.at("/elections/totalCount").asInt()).isEqualTo(1);
        assertThat(found.at("/elections/nodes/0/disputes/0/id").asText()).isEqualTo(twin);
        assertThat(found.at("/elections/nodes/0/disputes/0/steps")).hasSize(1);
        assertThat(found.at("/election/id").asText()).isEqualTo(again);
        assertThat(found.at("/election/previous").isNull()).isTrue();
        assertThat(found.at("/election/next").isNull()).isTrue();
        assertThat(found.at("/election/incidentCounts/0/count").asInt()).isEqualTo(2);
        assertThat(found.at("/dispute/id").asText()).isEqualTo(twin);
        assertThat(found.at("/incidents/totalCount").asInt()).isEqualTo(2);
        assertThat(found.at("/timeline/totalCount").asInt()).isEqualTo(3);
        editor.made("splitRecord", "{id: \"%s\", former: \"%s\"}".formatted(again, election));
        assertThat(data("{ dispute(id: \"" + twin + "\") { election { id } } }")
                        .at("/dispute/election/id")
                        .asText())
                .isEqualTo(again);
    }

    @Test
    void a_source_takes_over_the_reports_of_its_double() {
        String double1 = made(
                "recordSource", "{publisher: \"Harbour Herald\", kind: NATIONAL_MEDIA, publishedOn: \"2023-05-08\"}");
        String double2 = made(
                "recordSource",
                "{publisher: \"The Harbour Herald\", kind: NATIONAL_MEDIA, publishedOn: \"2023-05-08\"}");
        String copy = made(
                "recordSource",
                "{publisher: \"Courier\", kind: NATIONAL_MEDIA, publishedOn: \"2023-05-08\", derivedFrom: \"" + double1
                        + "\"}");
        editor.made(
                "reportFigure", "{source: \"%s\", event: \"%s\", measure: INJURED, best: 2}".formatted(double1, one));
        editor.made("mergeRecords", "{id: \"%s\", into: \"%s\"}".formatted(double1, double2));
        JsonNode found = data("""
                {
                  source(id: "%s") { id copies { id } }
                  sources(filter: {text: "Harbour Herald"}) { totalCount }
                  incident(id: "%s") { figures(measures: [INJURED]) { reports { source { id } } } }
                }""".formatted(double1, one));
        assertThat(found.at("/source/id").asText()).isEqualTo(double2);
        assertThat(found.at("/source/copies/0/id").asText()).isEqualTo(copy);
        assertThat(found.at("/sources/totalCount").asInt()).isEqualTo(1);
        assertThat(found.at("/incident/figures/0/reports/0/source/id").asText()).isEqualTo(double2);
    }

    @Test
    void a_place_takes_over_what_lies_in_its_double() {
        String town = made("recordPlace", "{name: \"Harbour Town\", kind: CITY, country: \"BV\"}");
        String twin = made("recordPlace", "{name: \"Hafnarbær\", kind: CITY, country: \"BV\"}");
        String hall = made("recordPlace", "{name: \"Hall\", kind: SITE, country: \"BV\", parent: \"" + town + "\"}");
        assertThat(editor.errors("mergeRecords", "{id: \"%s\", into: \"%s\"}".formatted(town, hall)))
                .isEqualTo("CONFLICT [input, into]");
        editor.made("correctIncident", "{id: \"%s\", set: {place: \"%s\"}}".formatted(one, town));
        editor.made("mergeRecords", "{id: \"%s\", into: \"%s\"}".formatted(town, twin));
        JsonNode found = data("""
                {
                  incident(id: "%s") { place { id } }
                  hall: node(id: "%s") { ... on Place { parent { id } } }
                  town: node(id: "%s") { id }
                }""".formatted(one, hall, town));
        assertThat(found.findValuesAsText("id")).containsOnly(twin).hasSize(3);
    }

    private void merge() {
        assertThat(made("mergeRecords", "{id: \"%s\", into: \"%s\", why: \"One blast\"}".formatted(one, other)))
                .isEqualTo(other);
    }

    private int counted() {
        return data("{ election(id: \"" + election + "\") { incidentCounts(by: [TYPE]) { type count } } }")
                .at("/election/incidentCounts/0/count")
                .asInt();
    }

    private String shown(String incident) {
        return data("{ incident(id: \"" + incident
                        + "\") { id title externalIds { value } mergedFrom { id }"
                        + " figures(measures: [KILLED]) { best reports { id } } elections { bases { rule explanation } } } }")
                .toString();
    }

    private String incident(String title, String key) {
        return made(
                "recordIncident",
                "{key: \"%s-%s\", title: \"%s\", type: BOMBING, country: \"BV\", startsOn: \"2023-05-08\"}"
                        .formatted(own, key, title));
    }

    private void figure(String incident, String measure, int best) {
        editor.made(
                "reportFigure",
                "{%s, event: \"%s\", measure: %s, best: %d}".formatted(SOURCE, incident, measure, best));
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
