package org.ballotwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballotwatch.database.Sql;
import org.ballotwatch.dataset.casebook.CasebookFolder;
import org.ballotwatch.dataset.casebook.Loading;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is listed as of a day before anything was public. The vote and the blockade became public on 8 May 2023, the raid on
 * 9 May, if only by its own account; the drill has no report.
 */
@QuarkusTest
class PublicRecordsTest {
    @Inject
    Loading loading;

    @TempDir
    Path folder;

    @Inject
    PublicRecords publicRecords;

    @Inject
    Sql sql;

    private CasebookFolder book;

    @BeforeEach
    void record() {
        book = CasebookFolder.example(folder, "public", "PU-", "WF")
                .set("elections.csv", 2, "title", "Saltwater ballot")
                .set("incidents.csv", 2, "title", "Saltwater blockade")
                .set("disputes.csv", 2, "title", "Saltwater recount");
        incident("raid", "Saltwater raid");
        incident("drill", "Saltwater drill");
        book.add("accounts.csv", "event", "PU-raid", "starts_on", "2023-05-06", "source", "PU-courier");
        loading.load(book);
    }

    @AfterEach
    void take_it_out() {
        loading.takeOut("public", "PU-");
    }

    private void incident(String key, String title) {
        book.add(
                "incidents.csv",
                "key",
                "PU-" + key,
                "title",
                title,
                "type",
                "ATTACK",
                "country",
                "WF",
                "starts_on",
                "2023-05-06");
    }

    @Test
    void nothing_is_listed_before_it_was_public() {
        assertThat(lists("2023-05-07"))
                .isEqualTo(List.of(
                        "incidents drill",
                        "elections",
                        "timeline drill",
                        "search drill",
                        "around",
                        "counted ",
                        "behind",
                        "police"));
        assertThat(lists("2023-05-08"))
                .isEqualTo(List.of(
                        "incidents blockade drill",
                        "elections ballot",
                        "timeline ballot blockade drill",
                        "search ballot blockade drill recount",
                        "around blockade drill",
                        "counted 2",
                        "behind ballot",
                        "police"));
        assertThat(lists("2023-05-09"))
                .isEqualTo(List.of(
                        "incidents blockade drill raid",
                        "elections ballot",
                        "timeline ballot blockade drill raid",
                        "search ballot blockade drill raid recount",
                        "around blockade drill raid",
                        "counted 3",
                        "behind ballot",
                        "police blockade"));
    }

    /** The days that the database keeps, and those that follow from the reports, are the same. */
    @ParameterizedTest
    @ValueSource(strings = {"2023-05-07", "2023-05-08", "2023-05-09"})
    void what_was_held_at_a_moment_is_listed_alike(String asOf) {
        assertThat(lists(asOf, ", recordedAsOf: \"2100-01-01T00:00:00Z\"")).isEqualTo(lists(asOf));
    }

    @Test
    void a_report_that_is_retired_moved_or_deleted_no_longer_counts() {
        String own = " where incident_id = (select incident_id from external_id where value = 'PU-raid')";
        sql.run("update account set public_by = '2023-05-07', known_since = '2023-05-07'" + own);
        assertThat(lists("2023-05-07").get(0)).isEqualTo("incidents drill raid");
        sql.run("update account set public_by = '2023-05-09', known_since = '2023-05-09'" + own);
        assertThat(lists("2023-05-07").get(0)).isEqualTo("incidents drill");
        sql.run("update account set retired_at = now(), retired_by = 'test', retired_by_id = 'test'" + own);
        assertThat(lists("2023-05-07").get(0)).isEqualTo("incidents drill raid");
        sql.run("update account set retired_at = null, retired_by = null, retired_by_id = null" + own);
        assertThat(lists("2023-05-07").get(0)).isEqualTo("incidents drill");
        sql.run("delete from account" + own);
        assertThat(lists("2023-05-07").get(0)).isEqualTo("incidents drill raid");
    }

    @Test
    void a_dispute_that_moves_to_another_election_takes_its_steps_along() {
        book.add(
                "elections.csv",
                "key",
                "PU-other",
                "title",
                "Saltwater rerun",
                "type",
                "LOCAL",
                "country",
                "WF",
                "starts_on",
                "2023-05-21");
        loading.load(book.with("casebook.properties", "name=public\ntitle=With a rerun\nversion=2\n"));
        assertThat(lists("2023-05-07").get(1)).isEqualTo("elections rerun");
        sql.run("update dispute set election_id = (select election_id from external_id where value = 'PU-other')"
                + " where id = (select dispute_id from external_id where value = 'PU-2023-05-recount')");
        assertThat(lists("2023-05-07").get(1)).isEqualTo("elections");
        assertThat(lists("2023-05-08").get(1)).isEqualTo("elections ballot rerun");
    }

    /** A kind of report that is added needs its arms in report_on and its triggers. */
    @ParameterizedTest
    @ValueSource(strings = {"incident_id", "election_id", "dispute_id"})
    void the_database_keeps_the_day_for_every_kind_of_report(String column) {
        String reports = publicRecords.references(column).stream()
                .map(reference -> "select r.%s as record_id, r.public_by from %s r where r.retired_at is null"
                        .formatted(reference.column(), reference.table()))
                .collect(Collectors.joining(" union all "));
        String days = "select record_id, min(public_by) as public_by from (" + reports + ") as r"
                + " where record_id is not null and public_by is not null group by record_id";
        assertThat(sql.column("select count(*) from (" + days + ") as d")).isNotEqualTo(List.of("0"));
        assertThat(sql.column("select d.record_id from (" + days + ") as d left join first_report f using (record_id)"
                        + " where f.public_by is distinct from d.public_by"))
                .isEmpty();
        for (PublicRecords.ReferringColumn reference : publicRecords.references(column)) {
            String table = reference.table().replaceAll(".* join (\\w+) said .*", "$1");
            assertThat(sql.column(
                            "select tgname from pg_trigger where tgrelid = ?::regclass and tgname like 'first_report_%' order by 1",
                            table))
                    .as(table)
                    .containsExactly("first_report_deleted", "first_report_inserted", "first_report_updated");
        }
    }

    @Test
    void a_look_up_by_id_gives_it_with_what_was_known() {
        JsonNode incident = GraphQLClient.data("""
                { incident(externalId: {scheme: "casebook", value: "PU-raid"}, asOf: "2023-05-08") {
                    title accounts { asWritten } sources { publisher } } }""", Map.of()).get("incident");
        assertThat(incident.get("title").asText()).isEqualTo("Saltwater raid");
        assertThat(incident.get("accounts")).isEmpty();
        assertThat(incident.get("sources")).isEmpty();
    }

    /** The rule ties the raid, of 9 May, to the vote, of 8 May. The drill has always been known. */
    @Test
    void a_rules_link_shows_from_the_day_on_which_both_ends_were_public() {
        assertThat(tied("2023-05-07")).isEqualTo("drill:  raid:  days:");
        assertThat(tied("2023-05-08")).isEqualTo("drill: Saltwater ballot raid:  days: 2023-05-08");
        assertThat(tied("2023-05-09"))
                .isEqualTo("drill: Saltwater ballot raid: Saltwater ballot days: 2023-05-08 2023-05-09");
    }

    private static String tied(String asOf) {
        JsonNode answer = GraphQLClient.data("""
                { drill: incident(externalId: {scheme: "casebook", value: "PU-drill"}, asOf: "%1$s") {
                    elections { election { title } } }
                  raid: incident(externalId: {scheme: "casebook", value: "PU-raid"}, asOf: "%1$s") {
                    elections { election { title } } changeDays(of: [ELECTIONS]) { day } }
                  election(externalId: {scheme: "casebook", value: "PU-2023-05-07"}, asOf: "%1$s") {
                    changeDays(of: [INCIDENTS]) { day } } }""".formatted(asOf), Map.of());
        return "drill: %s raid: %s days: %s"
                .formatted(
                        String.join(" ", answer.get("drill").findValuesAsText("title")),
                        String.join(" ", answer.get("raid").findValuesAsText("title")),
                        String.join(" ", answer.get("election").findValuesAsText("day")))
                .strip();
    }

    /** A link names both of its ends. */
    @Test
    void a_public_link_makes_both_ends_public() {
        loading.load(book.add(
                        "incident_links.csv",
                        "incident",
                        "PU-2023-05-08-blockade",
                        "relation",
                        "REACTION_TO",
                        "other",
                        "PU-raid",
                        "source",
                        "PU-herald")
                .with("casebook.properties", "name=public\ntitle=With a link\nversion=2\n"));
        assertThat(lists("2023-05-07").get(0)).isEqualTo("incidents drill");
        assertThat(lists("2023-05-08").get(0)).isEqualTo("incidents blockade drill raid");
        assertThat(related("2023-05-07")).isEmpty();
        assertThat(related("2023-05-08")).containsExactly("Saltwater raid");
    }

    private static List<String> related(String asOf) {
        return GraphQLClient.data("""
                { incident(externalId: {scheme: "casebook", value: "PU-2023-05-08-blockade"}, asOf: "%s") {
                    related { incident { title } } } }""".formatted(asOf), Map.of()).findValuesAsText("title");
    }

    private static List<String> lists(String asOf) {
        return lists(asOf, "");
    }

    private static List<String> lists(String asOf, String clock) {
        JsonNode found = GraphQLClient.data(
                """
                { incidents(filter: {country: "WF"}, asOf: "%1$s") { totalCount nodes { title } }
                  elections(filter: {country: "WF"}, asOf: "%1$s") { totalCount nodes { title } }
                  timeline(filter: {country: "WF", kinds: [ELECTION, INCIDENT]}, asOf: "%1$s") { totalCount nodes { title } }
                  search(text: "Saltwater", asOf: "%1$s") { totalCount nodes { matchedText } }
                  election(externalId: {scheme: "casebook", value: "PU-2023-05-07"}, asOf: "%1$s") {
                    incidents { totalCount nodes { incident { title } } }
                    incidentCounts(by: [MONTH]) { count } }
                  incident(externalId: {scheme: "casebook", value: "PU-drill"}, asOf: "%1$s") {
                    elections { election { title } } }
                  organization(externalId: {scheme: "casebook", value: "PU-police"}, asOf: "%1$s") {
                    incidents { totalCount nodes { title } } } }""".formatted(asOf).replace("asOf: \"" + asOf + "\"", "asOf: \"" + asOf + "\"" + clock), Map.of());
        return List.of(
                "incidents" + titles(found.get("incidents"), "title"),
                "elections" + titles(found.get("elections"), "title"),
                "timeline" + titles(found.get("timeline"), "title"),
                "search" + titles(found.get("search"), "matchedText"),
                "around" + titles(found.at("/election/incidents"), "title"),
                "counted " + found.at("/election/incidentCounts/0/count"),
                "behind" + titles(found.at("/incident/elections"), "title"),
                "police" + titles(found.at("/organization/incidents"), "title"));
    }

    private static String titles(JsonNode list, String field) {
        List<String> titles = list.findValuesAsText(field);
        if (list.has("totalCount")) {
            assertThat(list.get("totalCount").asInt()).isEqualTo(titles.size());
        }
        return String.join(
                "",
                titles.stream()
                        .map(title -> title.replace("Saltwater", ""))
                        .sorted()
                        .toList());
    }
}
