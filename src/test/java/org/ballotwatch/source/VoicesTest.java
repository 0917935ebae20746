package org.ballotwatch.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ballotwatch.dataset.casebook.CasebookFolder;
import org.ballotwatch.dataset.casebook.Loading;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.SqlStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agency, a paper that prints its report, another that rewrites the paper's, and one with its own report. */
@QuarkusTest
class VoicesTest {
    private static final String SOURCES = """
            key,publisher,title,url,kind,published_on,retrieved_on,derived_from
            VO-rewrite,Rewriting Times,,https://example.org/3,NATIONAL_MEDIA,2023-05-10,2023-05-11,VO-print
            VO-print,Printing Post,A blockade,https://example.org/2,NATIONAL_MEDIA,2023-05-09,2023-05-11,VO-agency
            VO-agency,Agency,Blockade of a hall,,NEWS_AGENCY,2023-05-08,,
            VO-herald,Herald,,,NATIONAL_MEDIA,2023-05-08,,
            VO-courier,Courier,,,NATIONAL_MEDIA,2023-05-09,,
            """;

    private static final String FIGURES = """
            event,measure,best,source
            VO-2023-05-08-blockade,INJURED,4,VO-agency
            VO-2023-05-08-blockade,INJURED,4,VO-print
            VO-2023-05-08-blockade,INJURED,4,VO-rewrite
            VO-2023-05-08-blockade,INJURED,3,VO-herald
            VO-2023-05-08-blockade,ARRESTED,10,VO-agency
            VO-2023-05-08-blockade,ARRESTED,10,VO-print
            VO-2023-05-08-blockade,ARRESTED,12,VO-rewrite
            """;

    private static final String PARTICIPATIONS = """
            incident,label,role,attribution,source
            VO-2023-05-08-blockade,strangers,INITIATOR,SUSPECTED,VO-agency
            VO-2023-05-08-blockade,strangers,INITIATOR,SUSPECTED,VO-rewrite
            VO-2023-05-08-blockade,strangers,INITIATOR,CONFIRMED,VO-herald
            """;

    private static final String SEATS = """
            election,party,best,stage,source
            VO-2023-05-07,VO-tide,6,UNOFFICIAL_PARTIAL,VO-agency
            VO-2023-05-07,VO-tide,6,UNOFFICIAL_PARTIAL,VO-print
            VO-2023-05-07,VO-tide,5,UNOFFICIAL_PARTIAL,VO-herald
            """;

    @Inject
    Loading loading;

    @Inject
    SqlStatements statements;

    @TempDir
    Path folder;

    private CasebookFolder book() {
        return CasebookFolder.example(folder, "voices", "VO-", "AX")
                .with("sources.csv", SOURCES)
                .with("figures.csv", FIGURES)
                .with("participations.csv", PARTICIPATIONS)
                .with("results.csv", SEATS);
    }

    @BeforeEach
    void load() {
        loading.load(book());
    }

    @AfterEach
    void remove_the_casebook() {
        loading.takeOut("voices", "VO-");
    }

    @Test
    void copies_of_an_agency_are_one_voice_and_one_vote() {
        JsonNode injured = figure("INJURED", "REPRESENTATIVE");

        assertThat(injured.get("voices").asInt()).isEqualTo(2);
        assertThat(injured.get("disagreement").asDouble()).isEqualTo(0.5);
        assertThat(injured.get("best").asInt()).as("of two modes the smaller").isEqualTo(3);
        assertThat(injured.get("reports")).hasSize(4);
    }

    @Test
    void a_later_copy_with_another_number_is_the_latest_word_of_the_voice() {
        JsonNode arrested = figure("ARRESTED", "OFFICIAL");

        assertThat(arrested.get("voices").asInt()).isEqualTo(1);
        assertThat(arrested.get("disagreement").asDouble()).isZero();
        assertThat(arrested.get("high").asInt()).isEqualTo(12);
    }

    @Test
    void participants_and_seats_count_voices_too() {
        JsonNode participant = incident("participants { disagreement voices }").at("/participants/0");
        JsonNode result = GraphQLClient.data(
                        "{ election(externalId: {scheme: \"casebook\", value: \"VO-2023-05-07\"})"
                                + " { results { disagreement voices } } }",
                        Map.of())
                .at("/election/results/0");

        assertThat(participant.toString()).isEqualTo("{\"disagreement\":0.5,\"voices\":2}");
        assertThat(result.toString()).isEqualTo("{\"disagreement\":0.5,\"voices\":2}");
    }

    @Test
    void a_source_shows_its_original_and_its_copies() {
        String query = """
                { rewrite: source(externalId: {scheme: "casebook", value: "VO-rewrite"}) { ...s }
                  print: source(externalId: {scheme: "casebook", value: "VO-print"}) { ...s }
                  agency: source(externalId: {scheme: "casebook", value: "VO-agency"}) { ...s } }
                fragment s on Source { voice { publisher } derivedFrom { publisher } copies { publisher } citation }""";
        JsonNode data = GraphQLClient.data(query, Map.of());

        assertThat(data.at("/rewrite/voice/publisher").asText()).isEqualTo("Agency");
        assertThat(data.at("/rewrite/derivedFrom/publisher").asText()).isEqualTo("Printing Post");
        assertThat(data.at("/rewrite/citation").asText())
                .isEqualTo(
                        "Rewriting Times. 2023. May 10, 2023. Accessed May 11, 2023. https://example.org/3. Derived from"
                                + " Agency. 2023. “Blockade of a hall.” May 8, 2023.");
        assertThat(data.at("/print/copies")).hasSize(1);
        assertThat(data.at("/agency/voice/publisher").asText()).isEqualTo("Agency");
        assertThat(data.at("/agency/copies/0/publisher").asText()).isEqualTo("Printing Post");
        assertThat(data.at("/agency/citation").asText()).isEqualTo("Agency. 2023. “Blockade of a hall.” May 8, 2023.");
    }

    /** The voice of a copy of a copy changes with the copy in between, which has no row about it. */
    @Test
    void a_corrected_original_changes_the_voices_of_all_copies() {
        loading.load(book().set("sources.csv", 3, "derived_from", "VO-herald"));

        JsonNode injured = figure("INJURED", "OFFICIAL");

        assertThat(injured.get("voices").asInt()).isEqualTo(2);
        assertThat(injured.get("disagreement").asDouble())
                .as("the latest word of both is 4")
                .isZero();
    }

    @Test
    void voices_copies_and_citations_need_three_statements_at_most_for_any_number_of_sources() {
        assertThat(sent(1)).hasSize(3);
        assertThat(sent(5)).as("with the agency among them").hasSize(2);
    }

    private List<String> sent(int first) {
        String query = "{ sources(filter: {from: \"2023-05-08\", to: \"2023-05-10\"}, first: " + first
                + ") { nodes { voice { publisher } citation copies { publisher } } } }";
        statements.forget();
        GraphQLClient.data(query, Map.of());
        return statements.seen();
    }

    private static JsonNode figure(String measure, String reading) {
        return incident("figures(measures: [" + measure + "], reading: " + reading
                        + ") { best high voices disagreement reports { id } }")
                .at("/figures/0");
    }

    private static JsonNode incident(String fields) {
        return GraphQLClient.data(
                        "{ incident(externalId: {scheme: \"casebook\", value: \"VO-2023-05-08-blockade\"}) { " + fields
                                + " } }",
                        Map.of())
                .get("incident");
    }
}
