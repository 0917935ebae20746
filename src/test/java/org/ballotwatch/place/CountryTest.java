package org.ballotwatch.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballotwatch.database.Sql;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.entry.CountryCodes;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.ballotwatch.graphql.schema.ServedSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where conflict data is from: also of countries that ISO 3166-1 has no more, or never had. */
@QuarkusTest
class CountryTest {
    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @Inject
    Sql sql;

    @Inject
    ServedSchema served;

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void every_country_of_today_is_there() {
        assertThat(sql.column("select code from country where kind = 'COUNTRY'"))
                .containsExactlyInAnyOrder(Locale.getISOCountries());
    }

    @ParameterizedTest
    @CsvSource({
        "XK, Kosovo, DISPUTED",
        "xkx, Kosovo, DISPUTED",
        "DD, German Democratic Republic, FORMER",
        "CSHH, Czechoslovakia, FORMER",
        "CS, Serbia and Montenegro, FORMER",
        "SK, Slovakia, COUNTRY",
        "XZ, International waters, NONE",
        "EU, European Union, UNION"
    })
    void a_code_finds_its_country(String code, String name, String kind) {
        JsonNode country =
                data("{ country(code: \"" + code + "\") { name kind } }").path("country");
        assertThat(country.path("name").asText()).isEqualTo(name);
        assertThat(country.path("kind").asText()).isEqualTo(kind);
    }

    // A name of four letters would find nothing without a word.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            { country(code: "%s") { name } }                                | code
            { incidents(filter: {country: "%s"}) { totalCount } }           | filter.country
            { timeline(filter: {country: "%s"}) { nodes { __typename } } }  | filter.country
            { findings(filter: {country: "%s"}) { nodes { rule } } }        | filter.country
            """)
    void what_is_no_code_is_refused_alike_everywhere(String query, String argument) {
        for (String text : List.of("IRAQ", "I", "Iraq", "iraq", "I1", "QUITE")) {
            JsonNode answer = GraphQLClient.ask(query.replace("%s", text));
            RefusedRequest.with("INVALID_ARGUMENT", argument, answer);
            assertThat(answer.at("/errors/0/message").asText())
                    .startsWith("'" + text + "' is not a country code of \"countries\"");
        }
        assertThat(editor.asked("recordIncident", incident("IRAQ", "2021-11-07"))
                        .at("/userErrors/0/message")
                        .asText())
                .startsWith("country: 'IRAQ' is not a country code of \"countries\"");
    }

    @Test
    void the_codes_of_all_countries_are_known_and_no_others() {
        List<String> letters = IntStream.rangeClosed('A', 'Z')
                .mapToObj(letter -> String.valueOf((char) letter))
                .toList();
        List<String> two =
                letters.stream().flatMap(a -> letters.stream().map(b -> a + b)).toList();
        List<String> all = new ArrayList<>(two);
        two.forEach(begin -> letters.forEach(end -> all.add(begin + end)));
        all.addAll(Locale.getISOCountries(Locale.IsoCountryCode.PART3));

        assertThat(all.stream().filter(CountryCodes::isKnown))
                .containsExactlyInAnyOrderElementsOf(sql.column(
                        "select code from country union select alpha3 from country" + " where alpha3 is not null"));
    }

    // Its list would be empty, as if nothing had happened there.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            { incidents(filter: {country: "%s"}) { totalCount } }
            { elections(filter: {country: "%s"}) { totalCount } }
            { places(filter: {country: "%s"}) { totalCount } }
            { timeline(filter: {country: "%s"}) { nodes { __typename } } }
            { findings(filter: {country: "%s"}) { nodes { rule } } }
            """)
    void a_filter_refuses_a_code_that_no_country_has(String query) {
        for (String code : List.of("UK", "xx", "QQQ", "ANHH")) {
            RefusedRequest.with("INVALID_ARGUMENT", "filter.country", GraphQLClient.ask(query.replace("%s", code)));
        }
        assertThat(data("{ country(code: \"UK\") { name } }").path("country").isNull())
                .isTrue();
    }

    @Test
    void a_former_country_has_days_and_successors() {
        assertThat(data("{ country(code: \"YU\") { since until successors { code } } }")
                        .path("country")
                        .toString())
                .isEqualTo("{\"since\":\"1918-12-01\",\"until\":\"2003-02-03\",\"successors\":[{\"code\":\"BA\"},"
                        + "{\"code\":\"HR\"},{\"code\":\"MK\"},{\"code\":\"CS\"},{\"code\":\"SI\"}]}");
        assertThat(data("{ country(code: \"IQ\") { since until successors { code } } }")
                        .path("country")
                        .toString())
                .isEqualTo("{\"since\":null,\"until\":null,\"successors\":[]}");
    }

    @Test
    void successors_are_countries_that_are_there() {
        for (String successors :
                sql.column("select array_to_string(successors, ' ') from country where kind = 'FORMER'")) {
            Arrays.stream(successors.split(" "))
                    .forEach(code -> assertThat(sql.column("select code from country where code = ?", code))
                            .as(code)
                            .hasSize(1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "XK, 2024-03-01, Kosovo",
        "DD, 1953-06-17, German Democratic Republic",
        "CS, 1968-08-21, Czechoslovakia",
        "CS, 2003-03-12, Serbia and Montenegro",
        "ZAR, 1991-09-23, Zaire",
        "XZ, 2000-10-12, International waters"
    })
    void an_incident_is_of_the_country_that_had_the_code_on_its_day(String code, String day, String name) {
        String id = editor.made("recordIncident", incident(code, day))
                .at("/record/id")
                .asText();
        assertThat(data("{ incident(id: \"" + id + "\") { country { name } } }")
                        .at("/incident/country/name")
                        .asText())
                .isEqualTo(name);
        assertThat(data("{ incidents(filter: {country: \"" + code + "\"}) { totalCount } }")
                        .at("/incidents/totalCount")
                        .asInt())
                .isEqualTo(code.equals("CS") && name.equals("Czechoslovakia") ? 0 : 1);
    }

    @Test
    void every_edit_takes_a_code_in_lower_case() {
        Set<String> seen = new TreeSet<>();
        for (GraphQLFieldDefinition mutation : served.schema().getMutationType().getFieldDefinitions()) {
            GraphQLArgument argument = mutation.getArgument("input");
            if (argument == null
                    || !(GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLInputObjectType input)
                    || input.getFieldDefinition("country") == null) {
                continue;
            }
            seen.add(input.getName());
            String required = input.getFieldDefinitions().stream()
                    .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()))
                    .map(field -> field.getName() + ": \"x\"")
                    .collect(Collectors.joining(", "));
            for (String code : List.of("iq", "irq", "Iq")) {
                assertThat(faults(mutation, code, required)).doesNotContain("country");
            }
            assertThat(faults(mutation, "xx", required)).contains("country");
        }
        assertThat(seen)
                .containsExactly(
                        "ElectionInput",
                        "IncidentInput",
                        "OrganizationInput",
                        "PartyInput",
                        "PlaceInput",
                        "TenureInput");
    }

    /** The last names of the paths of the faults; the input lacks most of what it needs, so nothing is recorded. */
    private List<String> faults(GraphQLFieldDefinition mutation, String code, String required) {
        JsonNode payload = editor.asked(mutation.getName(), "{country: \"%s\", %s}".formatted(code, required));
        List<String> faults = new ArrayList<>();
        payload.path("userErrors")
                .forEach(error -> faults.add(error.at("/path/1").asText()));
        assertThat(faults).isNotEmpty();
        return faults;
    }

    @Test
    void a_code_in_lower_case_is_the_same_country() {
        JsonNode made = editor.made("recordIncident", incident("irq", "2021-11-07"));
        String id = made.at("/record/id").asText();
        String country = "{ incident(id: \"" + id + "\") { version country { code } } }";
        assertThat(data(country).at("/incident/country/code").asText()).isEqualTo("IQ");
        editor.made(
                "correctIncident",
                "{id: \"%s\", version: \"%s\", set: {country: \"ke\"}}"
                        .formatted(id, data(country).at("/incident/version").asText()));
        assertThat(data(country).at("/incident/country/code").asText()).isEqualTo("KE");
    }

    @Test
    void a_record_of_another_day_than_the_countrys_is_refused() {
        JsonNode error =
                editor.asked("recordIncident", incident("DD", "1990-10-03")).at("/userErrors/0");
        assertThat(error.path("path").toString()).isEqualTo("[\"input\",\"country\"]");
        assertThat(error.path("message").asText())
                .isEqualTo("country: 'DD' is German Democratic Republic, which was a country from 1949-10-05 until"
                        + " 1990-10-02, and this is dated 1990-10-03; give the country of that day, such as DE");
    }

    @Test
    void a_correction_may_not_move_a_record_out_of_the_countrys_days() {
        String id = editor.made("recordIncident", incident("SU", "1991-08-19"))
                .at("/record/id")
                .asText();
        assertThat(editor.errors("correctIncident", "{id: \"" + id + "\", set: {startsOn: \"1993-10-03\"}}"))
                .isEqualTo("INVALID_ARGUMENT [input, set, country]");
        editor.made("correctIncident", "{id: \"" + id + "\", set: {startsOn: \"1991-08-20\"}}");
    }

    @Test
    void a_party_may_be_older_than_its_country() {
        String input = "{name: \"Old Front\", kind: PARTY, country: \"DD\", foundedOn: \"1946-04-21\"}";
        String id = editor.made("recordParty", input).at("/record/id").asText();
        assertThat(data("{ party(id: \"" + id + "\") { country { code } } }")
                        .at("/party/country/code")
                        .asText())
                .isEqualTo("DD");
    }

    private static String incident(String country, String day) {
        return "{title: \"Scuffle at a station\", type: ATTACK, country: \"" + country + "\", startsOn: \"" + day
                + "\"}";
    }

    private static JsonNode data(String query) {
        JsonNode answer = GraphQLClient.ask(query);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.path("data");
    }
}
