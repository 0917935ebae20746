package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All casebooks that come with the service, as its start loaded them. */
@QuarkusTest
class BundledCasebooksTest {
    private static final Path FOLDER = Path.of("src/main/resources/casebook");

    @Inject
    Sql sql;

    static List<String> names() {
        return CasebookFiles.BUNDLED;
    }

    @Test
    void each_folder_is_loaded() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(names());
        }
        assertThat(sql.column("select name from casebook")).containsAll(names());
    }

    @ParameterizedTest
    @MethodSource("names")
    void none_has_a_problem(String name) throws IOException {
        assertThat(CasebookCheck.of(FOLDER.resolve(name)))
                .singleElement()
                .satisfies(result -> assertThat(result.problems()).isEmpty());
    }

    /** Development mode reloads a casebook if one of its files changes, but only if the settings name the file. */
    @ParameterizedTest
    @MethodSource("names")
    void each_file_is_watched_in_development_mode(String name) throws IOException {
        String settings = Files.readString(Path.of("src/main/resources/application.properties"));
        try (Stream<Path> files = Files.list(FOLDER.resolve(name))) {
            assertThat(files).allSatisfy(file -> assertThat(settings)
                    .containsPattern("\\n  casebook/%s/%s\\b".formatted(name, file.getFileName())));
        }
    }

    @ParameterizedTest
    @CsvSource({"CI", "IQ", "KE"})
    void no_finding_is_an_error(String country) {
        JsonNode answer = GraphQLClient.ask("{ findings(first: 100, filter: {country: \"" + country
                + "\", severities: [ERROR]}) { nodes { explanation } } }");

        assertThat(answer.at("/data/findings/nodes").findValuesAsText("explanation"))
                .isEmpty();
        assertThat(answer.at("/data/findings/nodes").isArray()).isTrue();
    }

    /** The court that upheld the re-run gave no numbers, and four counties did not vote. */
    @Test
    void a_rerun_in_part_of_a_country_keeps_its_numbers() {
        assertThat(election("KE-2017-10-26-president", "", """
                        status rerunOf { annulledOn } winners { stage contestant { name } }
                        results { contestant { name } stage votes { best } }"""))
                .isEqualTo("status:PARTLY_HELD,rerunOf:annulledOn:2017-09-01,"
                        + "winners:[stage:RATIFIED,contestant:name:Uhuru Kenyatta,"
                        + "stage:CERTIFIED,contestant:name:Uhuru Kenyatta],"
                        + "results:[contestant:name:Uhuru Kenyatta,stage:CERTIFIED,votes:best:7483895,"
                        + "contestant:name:Raila Odinga,stage:CERTIFIED,votes:best:73228]");
    }

    @Test
    void two_presidents_stand_beside_each_other_until_the_council_goes_back_on_its_word() {
        String winners = "winners { contestant { name } declaredBy { name } }";

        assertThat(election("CI-2010-11-28-president", ", asOf: \"2010-12-31\"", winners))
                .isEqualTo(
                        "winners:[contestant:name:Alassane Ouattara,declaredBy:name:United Nations Operation in Côte d’Ivoire,"
                                + "contestant:name:Laurent Gbagbo,declaredBy:name:Conseil constitutionnel,"
                                + "contestant:name:Alassane Ouattara,declaredBy:name:Commission électorale indépendante]");
        assertThat(election("CI-2010-11-28-president", "", winners)).doesNotContain("Gbagbo");
    }

    private static String election(String key, String arguments, String fields) {
        JsonNode answer = GraphQLClient.ask("{ election(externalId: {scheme: \"casebook\", value: \"%s\"}%s) { %s } }"
                .formatted(key, arguments, fields));
        return answer.at("/data/election").toString().replaceAll("[\"{}]", "");
    }
}
