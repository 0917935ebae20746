package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ballotwatch.access.Caller;
import org.ballotwatch.access.Role;
import org.ballotwatch.access.StoredKeys;
import org.ballotwatch.database.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value that must be unique in the database is a conflict if an editor gives it twice, even at once. */
@QuarkusTest
class UniquenessTest {
    private static final Map<String, String> REACHED = Map.of(
            "external_id_scheme_value_key", "recordPerson, addExternalId",
            "actor_name_actor_id_name_key", "addActorName",
            "api_key_name", "createApiKey");

    /** Why no mutation reaches the index. */
    private static final Map<String, String> OUT_OF_REACH = Map.of(
            "country_.*", "countries come with the service",
            ".*_origin", "only casebooks say where a report comes from, one at a time",
            "actor_id_actor_kind_key", "the id alone is unique",
            "api_key_digest_key", "256 random bits",
            "incident_tally_.*", "triggers add to the row that is there",
            "revision_commit_place_key", "a sequence gives out the places");

    @Inject
    EditorAtWork editor;

    @Inject
    StoredKeys keys;

    @Inject
    Traces traces;

    @Inject
    Sql sql;

    private final String own = UUID.randomUUID().toString();

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
        sql.run("delete from api_key where name = ?", own);
    }

    /** A later migration that adds a unique index must define the error for editors. */
    @Test
    void every_unique_index_is_covered_by_a_case() {
        List<String> indexes = sql.column("""
                select c.relname
                from pg_index i
                join pg_class c on c.oid = i.indexrelid
                where i.indisunique and not i.indisprimary and c.relnamespace = current_schema()::regnamespace
                  and c.relname not like 'flyway%' and c.relname not like 'search\\_%'""");
        assertThat(indexes)
                .containsAll(REACHED.keySet())
                .allMatch(index -> REACHED.containsKey(index)
                        || OUT_OF_REACH.keySet().stream().anyMatch(index::matches));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            recordPerson  | {key: "$own", name: "Alice Orme"}                            | CONFLICT [input, key]
            addExternalId | {record: "barham-salih", scheme: "deco", value: "$own"}      | CONFLICT [input, value]
            addActorName  | {actor: "$actor", name: "$own", kind: SHORT}                 | CONFLICT [input, name]
            """)
    void only_one_of_several_simultaneous_identical_edits_succeeds(String mutation, String input, String error) {
        String actor = editor.made("recordPerson", "{name: \"Alice Orme\"}")
                .at("/record/id")
                .asText();
        String given = input.replace("$own", own).replace("$actor", actor).replace("barham-salih", actor);
        Map<String, Integer> outcomes = new TreeMap<>();
        IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> editor.asked(mutation, given).path("userErrors"))
                .map(UniquenessTest::first)
                .toList()
                .forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
        assertThat(outcomes).isEqualTo(Map.of("done", 1, error, 7));
    }

    @Test
    void a_key_that_another_name_has_is_a_conflict() {
        Caller admin = Caller.holding(keys.of(Role.ADMIN));
        String mutation = "mutation { createApiKey(input: {name: \"" + own
                + "\", role: READER}) { userErrors { path code message } } }";
        assertThat(first(admin.ask(mutation).at("/data/createApiKey/userErrors")))
                .isEqualTo("done");
        assertThat(first(admin.ask(mutation).at("/data/createApiKey/userErrors")))
                .isEqualTo("CONFLICT [input, name]");
    }

    @Test
    void only_one_of_several_simultaneous_identical_reports_succeeds() {
        String incident = editor.made("recordIncident", EditorAtWork.incident(""))
                .at("/record/id")
                .asText();
        String report = "{event: \"%s\", source: \"IQ-2021-SEEDA\", measure: KILLED, best: 3}".formatted(incident);
        List<String> outcomes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> first(editor.asked("reportFigure", report).path("userErrors")))
                .sorted()
                .distinct()
                .toList();
        assertThat(outcomes).containsExactly("CONFLICT [input]", "done");
        assertThat(sql.value("select count(*) from figure_report r join revision v on v.subject_id = r.id"
                        + " and v.action = 'CREATED' and v.made_by like 'test %'"))
                .isEqualTo("1");
    }

    private static String first(JsonNode errors) {
        if (errors.isEmpty()) {
            return "done";
        }
        StringBuilder path = new StringBuilder();
        errors.get(0).path("path").forEach(name -> path.append(path.isEmpty() ? "" : ", ")
                .append(name.asText()));
        return errors.get(0).path("code").asText() + " [" + path + "]";
    }
}
