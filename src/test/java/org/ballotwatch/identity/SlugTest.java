package org.ballotwatch.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.ballotwatch.database.Sql;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slugs are readable, unique among records of a kind, and stay. */
@QuarkusTest
class SlugTest {
    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @Inject
    Sql sql;

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void a_former_slug_still_finds_the_record() {
        JsonNode made = recorded("Raid on the Óláfsvík office");
        String id = made.at("/id").asText();
        assertThat(made.at("/slug").asText()).isEqualTo("raid-on-the-olafsvik-office");

        correct(id, "Raid on the archive");

        for (String slug : new String[] {"raid-on-the-olafsvik-office", "raid-on-the-archive"}) {
            JsonNode found = data("{ incident(slug: \"" + slug + "\") { id slug } }");
            assertThat(found.at("/incident/id").asText()).isEqualTo(id);
            assertThat(found.at("/incident/slug").asText()).isEqualTo("raid-on-the-archive");
        }
        correct(id, "Raid on the Olafsvik office");
        assertThat(data("{ incident(slug: \"raid-on-the-archive\") { slug } }")
                        .at("/incident/slug")
                        .asText())
                .isEqualTo("raid-on-the-olafsvik-office");
    }

    @Test
    void two_records_of_one_title_have_two_slugs() {
        String first = recorded("A rally at Bern Minster").at("/slug").asText();
        String second = recorded("A rally at Bern Minster").at("/slug").asText();

        assertThat(first).isEqualTo("a-rally-at-bern-minster");
        assertThat(second).matches("a-rally-at-bern-minster-[0-9a-f]{6}");
    }

    // A merged record must still be found under its own address.
    @Test
    void a_slug_of_a_merged_record_finds_the_kept_one() {
        JsonNode kept = recorded("A rally by the lake");
        JsonNode merged = recorded("A rally at the lakeside");
        editor.made(
                "mergeRecords",
                "{id: \"%s\", into: \"%s\"}"
                        .formatted(merged.at("/id").asText(), kept.at("/id").asText()));

        JsonNode found = data("{ incident(slug: \"a-rally-at-the-lakeside\") { id slug } }");
        assertThat(found.at("/incident/id")).isEqualTo(kept.at("/id"));
        assertThat(found.at("/incident/slug").asText()).isEqualTo("a-rally-by-the-lake");
    }

    @Test
    void a_filter_takes_a_slug() {
        JsonNode election =
                data("{ election(externalId: {scheme: \"casebook\", value: \"IQ-2021-10-10\"}) { id slug } }");
        String bySlug = "{ incidents(filter: {election: \"%s\"}) { totalCount } }";
        assertThat(data(bySlug.formatted(election.at("/election/slug").asText())))
                .isEqualTo(data(bySlug.formatted(election.at("/election/id").asText())));
        assertThat(data(bySlug.formatted("slug:" + election.at("/election/slug").asText())))
                .isEqualTo(data(bySlug.formatted(election.at("/election/id").asText())));
        assertThat(data(bySlug.formatted("no-such-election"))
                        .at("/incidents/totalCount")
                        .asInt())
                .isZero();
    }

    @Test
    void every_record_has_a_slug() {
        assertThat(sql.rows("""
                        select r.id from (
                          select id from actor union all select id from country union all select id from dispute union all
                          select id from election union all select id from incident union all select id from place union all
                          select id from source) as r
                        where not exists (select from record_slug s where s.record_id = r.id)""")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Côte d’Ivoire: élection présidentielle | cote-divoire-election-presidentielle
            U.S. — Iraq "talks"                    | u-s-iraq-talks
            Владимир Łukašenka                     | vladimir-lukashenka
            الكاظمي                                | ''
            """)
    void a_slug_has_latin_letters_digits_and_hyphens(String written, String slug) {
        assertThat(sql.column("select slug_of('" + written + "')")).containsExactly(slug);
    }

    @Test
    void a_lookup_takes_one_key() {
        RefusedRequest.with(
                "INVALID_ARGUMENT", "id", GraphQLClient.ask("{ election(id: \"x\", slug: \"y\") { title } }"));
        RefusedRequest.with("INVALID_ARGUMENT", "code", GraphQLClient.ask("{ country { name } }"));
    }

    private JsonNode recorded(String title) {
        String input = "{title: \"%s\", type: OTHER, country: \"CH\", startsOn: \"2019-03-02\"}".formatted(title);
        return shown(editor.made("recordIncident", input).at("/record/id").asText());
    }

    private void correct(String id, String title) {
        String version = shown(id).at("/version").asText();
        editor.made(
                "correctIncident",
                "{id: \"%s\", version: \"%s\", why: \"a name\", set: {title: \"%s\"}}".formatted(id, version, title));
    }

    private static JsonNode shown(String id) {
        return data("{ incident(id: \"" + id + "\") { id slug version } }").get("incident");
    }

    private static JsonNode data(String query) {
        return GraphQLClient.data(query, Map.of());
    }
}
