package org.ballotwatch.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.ballotwatch.database.Sql;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A release may change countries; what was held before stays visible under recordedAsOf. */
@QuarkusTest
class CountryClocksTest {
    private static final String BEFORE = "2024-01-15T00:00:00Z";
    private static final String RELEASE = "2024-02-01T00:00:00Z";
    private static final String NAMES = "{ country(code: \"BV\", recordedAsOf: \"%s\") { name } }";

    @Inject
    Countries countries;

    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @Inject
    Sql sql;

    @AfterEach
    void take_the_release_back() throws Throwable {
        sql.run("alter table country disable trigger user");
        sql.run("update country set name = 'Bouvet Island', held_since = '-infinity' where code = 'BV'");
        sql.run("alter table country enable trigger user");
        sql.run("delete from country_gone");
        sql.run("delete from record_slug where slug = 'bouvetoya'");
        sql.run("delete from record_slug_gone where kind = 'C'");
        sql.run("delete from revision where subject_kind = 'COUNTRY'");
        countries.read(null);
        traces.wipe();
    }

    @Test
    void a_changed_country_is_shown_as_it_was_held() throws Throwable {
        release(RELEASE);
        assertThat(name(NAMES.formatted(BEFORE))).isEqualTo("Bouvet Island");
        assertThat(name(NAMES.formatted("2024-01-31T23:59:59.999999Z"))).isEqualTo("Bouvet Island");
        assertThat(name(NAMES.formatted(RELEASE))).isEqualTo("Bouvetøya");
        assertThat(name("{ country(code: \"BV\") { name } }")).isEqualTo("Bouvetøya");

        assertThat(names("recordedAsOf: \"%s\"".formatted(BEFORE)))
                .contains("Bouvet Island")
                .doesNotContain("Bouvetøya")
                .hasSameSizeAs(names("recordedAsOf: \"%s\"".formatted(RELEASE)));
        assertThat(names("reading: OFFICIAL")).contains("Bouvetøya").doesNotContain("Bouvet Island");
    }

    @Test
    void a_slug_finds_a_country_from_the_release_on_that_gave_it() throws Throwable {
        release(RELEASE);
        String bySlug = "{ country(slug: \"%s\", recordedAsOf: \"%s\") { name slug } }";
        assertThat(data(bySlug.formatted("bouvetoya", BEFORE)).path("country").isNull())
                .isTrue();
        assertThat(data(bySlug.formatted("bouvet-island", BEFORE))
                        .path("country")
                        .toString())
                .isEqualTo("{\"name\":\"Bouvet Island\",\"slug\":\"bouvet-island\"}");
        assertThat(data(bySlug.formatted("bouvet-island", RELEASE))
                        .path("country")
                        .toString())
                .isEqualTo("{\"name\":\"Bouvetøya\",\"slug\":\"bouvetoya\"}");
    }

    @Test
    void an_id_of_then_shows_the_country_of_then_again() throws Throwable {
        release(RELEASE);
        JsonNode then = data("{ country(code: \"BV\", asOf: \"2024-01-10\", recordedAsOf: \"%s\") { id recordId } }"
                        .formatted(BEFORE))
                .path("country");
        assertThat(then.path("id")).isNotEqualTo(then.path("recordId"));
        Map<String, ?> ids = Map.of(
                "then", then.path("id").asText(), "now", then.path("recordId").asText());
        JsonNode found = GraphQLClient.data("""
                query ($then: ID!, $now: ID!) {
                  node(id: $then) { id ... on Country { name } }
                  nodes(ids: [$now, $then]) { ... on Country { name } }
                  _entities(representations: [{__typename: "Country", id: $then}]) { ... on Country { name } }
                }""", ids);
        assertThat(found.at("/node/id")).isEqualTo(then.path("id"));
        assertThat(found.at("/node/name").asText()).isEqualTo("Bouvet Island");
        assertThat(found.path("nodes").findValuesAsText("name")).containsExactly("Bouvetøya", "Bouvet Island");
        assertThat(found.at("/_entities/0/name").asText()).isEqualTo("Bouvet Island");
    }

    @Test
    void what_lies_in_a_country_shows_it_as_it_was_held() throws Throwable {
        String id = editor.made(
                        "recordIncident",
                        "{title: \"Landing\", type: PEACEFUL_PROTEST, country: \"BV\", startsOn: \"2021-11-07\"}")
                .at("/record/id")
                .asText();
        String before = sql.moment();
        release(sql.moment());
        String query = """
                { incident(id: "%1$s", recordedAsOf: "%2$s") { country { name } }
                  incidentStats(by: [COUNTRY], filter: {country: "BV"}, recordedAsOf: "%2$s") { country { name } }
                  timeline(filter: {country: "BV"}, recordedAsOf: "%2$s") { nodes { country { name } } }
                  search(text: "Landing", recordedAsOf: "%2$s") { facets { country { name } } } }""";
        assertThat(data(query.formatted(id, before)).findValuesAsText("name"))
                .hasSizeGreaterThanOrEqualTo(4)
                .contains("Bouvet Island")
                .doesNotContain("Bouvetøya");
        assertThat(data(query.formatted(id, sql.moment())).findValuesAsText("name"))
                .hasSizeGreaterThanOrEqualTo(4)
                .contains("Bouvetøya")
                .doesNotContain("Bouvet Island");
    }

    @Test
    void a_country_hands_both_clocks_down_to_its_fields() {
        String earlier = sql.moment();
        editor.made(
                "recordIncident",
                "{title: \"Landing\", type: PEACEFUL_PROTEST, country: \"BV\", startsOn: \"2021-11-07\"}");
        String count = "{ country(code: \"%s\", %s) { incidents { totalCount } } }";
        assertThat(total(count.formatted("BV", "recordedAsOf: \"" + earlier + "\"")))
                .isZero();
        assertThat(total(count.formatted("BV", "recordedAsOf: \"" + sql.moment() + "\"")))
                .isOne();
        int then = total(count.formatted("IQ", "asOf: \"2021-11-06\""));
        assertThat(then).isLessThan(total(count.formatted("IQ", "asOf: \"2021-12-31\"")));
        assertThat(then)
                .isEqualTo(data("{ incidents(filter: {country: \"IQ\"}, asOf: \"2021-11-06\") { totalCount } }")
                        .at("/incidents/totalCount")
                        .asInt());
    }

    @Test
    void a_release_changes_no_permalink() throws Throwable {
        String link = "{ countries(asOf: \"2024-01-10\", recordedAsOf: \"%s\") { id name slug successors { name } } }"
                .formatted(BEFORE);
        HttpResponse<String> before = GraphQLClient.getPersisted(link);
        release(RELEASE);
        HttpResponse<String> after = GraphQLClient.getPersisted(link);
        assertThat(after.body()).isEqualTo(before.body()).contains("Bouvet Island");
        assertThat(after.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
    }

    /** What the migration and the start of a later release do. */
    private void release(String at) throws Throwable {
        sql.run("do $do$ begin perform set_config('ballotwatch.at', '" + at
                + "', true); update country set name = 'Bouvetøya' where code = 'BV'; end $do$");
        countries.read(null);
    }

    private static String name(String query) {
        return data(query).at("/country/name").asText();
    }

    private static List<String> names(String arguments) {
        return data("{ countries(" + arguments + ") { name } }").findValuesAsText("name");
    }

    private static int total(String query) {
        return data(query).at("/country/incidents/totalCount").asInt();
    }

    private static JsonNode data(String query) {
        return GraphQLClient.data(query, Map.of());
    }
}
