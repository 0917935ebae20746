package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.ballotwatch.database.Sql;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editors' changes to a casebook's records remain when a newer version, which does not contain them, is loaded. */
@QuarkusTest
class CasebookAfterEditorsTest {
    private static final String SECOND_VERSION = "name=edited\ntitle=Invented\nversion=2\n";
    private static final String BLOCKADE = "AE-2023-05-08-blockade";

    @Inject
    Loading loading;

    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @Inject
    Sql sql;

    @TempDir
    Path folder;

    private CasebookFolder book;

    @BeforeEach
    void load_the_casebook() {
        book = CasebookFolder.example(folder, "edited", "AE-", "FO");
        book.with("external_ids.csv", "record,scheme,value\nAE-tide,deco,AE-1\n");
        loading.load(book);
        book.with("casebook.properties", SECOND_VERSION);
    }

    @AfterEach
    void remove_the_casebook() {
        traces.wipe();
        loading.takeOut("edited", "AE-");
    }

    @Test
    void a_value_that_an_editor_corrected_stays_and_the_others_follow_the_casebook() {
        editor.made("correctIncident", "{id: \"" + BLOCKADE + "\", set: {title: \"Sit-in at the hall\"}}");
        String corrections = corrections();

        loading.load(book.set("incidents.csv", 2, "title", "Blockade of the hall"));
        assertThat(incident("title")).isEqualTo("Sit-in at the hall");
        assertThat(corrections()).as("nothing changed").isEqualTo(corrections);

        loading.load(book.set("incidents.csv", 2, "type", "SIT_IN"));
        assertThat(incident("title")).isEqualTo("Sit-in at the hall");
        assertThat(incident("type")).isEqualTo("SIT_IN");
    }

    @Test
    void the_casebook_may_correct_its_own_correction_again() {
        loading.load(book.set("incidents.csv", 2, "title", "Blockade of the hall"));
        loading.load(book.set("incidents.csv", 2, "title", "Blockade"));
        assertThat(incident("title")).isEqualTo("Blockade");
    }

    @Test
    void a_report_that_an_editor_retired_does_not_come_back() {
        String report = GraphQLClient.ask("{ incident(externalId: {scheme: \"casebook\", value: \"" + BLOCKADE
                        + "\"}) { figures { reports { id } } } }")
                .findValuesAsText("id")
                .get(0);
        editor.made("retireReport", "{id: \"" + report + "\", reason: \"Misread\"}");
        loading.load(book.remove("figures.csv", 4)); // another one

        assertThat(sql.column("select retired_by || ': ' || retired_reason from figure_report"
                        + " where origin = 'casebook:edited' and incident_id is not null and retired_at is not null"))
                .singleElement()
                .asString()
                .endsWith(": Misread");
        assertThat(sql.value("select count(*) from figure_report where origin = 'casebook:edited'"
                        + " and incident_id is not null"))
                .isEqualTo("2");
    }

    @Test
    void names_and_ids_removed_by_an_editor_do_not_come_back() {
        editor.made("withdrawActorName", "{actor: \"AE-tide\", name: \"TP\"}");
        editor.made("withdrawExternalId", "{record: \"AE-tide\", scheme: \"deco\", value: \"AE-1\"}");
        editor.made("addExternalId", "{record: \"AE-shore\", scheme: \"deco\", value: \"AE-1\"}");

        loading.load(book.add("names.csv", "actor", "AE-tide", "name", "Tide", "kind", "SHORT", "language", "en"));
        assertThat(sql.column("select n.name from actor_name n join external_id x on x.actor_id = n.actor_id"
                        + " where x.value = 'AE-tide'"))
                .containsExactly("Tide");
        assertThat(sql.value("select k.value from external_id x join external_id k on k.actor_id = x.actor_id"
                        + " where x.value = 'AE-1' and k.scheme = 'casebook'"))
                .isEqualTo("AE-shore");
    }

    @Test
    void a_kind_of_name_corrected_by_an_editor_stays() {
        String name = "{actor: \"AE-tide\", name: \"TP\" %s}";
        editor.made("withdrawActorName", name.formatted(""));
        editor.made("addActorName", name.formatted(", kind: SHORT"));
        loading.load(book);
        assertThat(sql.value("select n.kind from actor_name n where n.name = 'TP' and n.actor_id ="
                        + " (select x.actor_id from external_id x where x.value = 'AE-tide')"))
                .isEqualTo("SHORT");
    }

    @Test
    void a_reverted_correction_does_not_count() {
        editor.made("correctIncident", "{id: \"" + BLOCKADE + "\", set: {title: \"Sit-in at the hall\"}}");
        editor.made("correctIncident", "{id: \"" + BLOCKADE + "\", set: {title: \"Blockade of the counting hall\"}}");
        loading.load(book.set("incidents.csv", 2, "title", "Blockade of the hall"));
        assertThat(incident("title")).isEqualTo("Blockade of the hall");
    }

    /** Catches cells that a merger moved and that would count as corrected from then on. */
    @Test
    void the_court_of_a_dispute_follows_the_casebook_even_after_a_merger_of_organizations() {
        String before =
                "select k.value from dispute d join external_id x on x.dispute_id = d.id join external_id k on k.actor_id"
                        + " = d.before_id where x.value = 'AE-2023-05-recount' and k.scheme = 'casebook' and k.came_with is null";
        book.add("organizations.csv", "key", "AE-court", "name", "Harbour Court", "kind", "COURT", "country", "FO");
        loading.load(book);
        editor.made("mergeRecords", "{id: \"AE-board\", into: \"AE-court\"}");
        assertThat(sql.value(before)).isEqualTo("AE-court");
        loading.load(book.set("disputes.csv", 2, "before", "AE-police"));
        assertThat(sql.value(before)).isEqualTo("AE-police");
        editor.made("splitRecord", "{id: \"AE-court\", former: \"AE-board\"}");
    }

    private String incident(String column) {
        return sql.value("select " + column
                + " from incident where id = (select incident_id from external_id where value = '" + BLOCKADE + "')");
    }

    private String corrections() {
        return sql.value("select count(*) from revision where action = 'CORRECTED'");
    }
}
