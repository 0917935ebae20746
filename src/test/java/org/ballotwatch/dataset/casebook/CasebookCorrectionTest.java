package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballotwatch.database.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records and names of a casebook whose new version changes or removes them. */
@QuarkusTest
class CasebookCorrectionTest {
    @Inject
    Loading loading;

    @Inject
    Sql sql;

    @TempDir
    Path folder;

    private CasebookFolder book;

    @BeforeEach
    void write_the_casebook() {
        book = CasebookFolder.example(folder, "correction", "CO-", "FO");
    }

    @AfterEach
    void remove_the_casebook() {
        loading.takeOut("correction", "CO-");
    }

    @Test
    void a_changed_record_is_corrected_in_place() {
        loading.load(book);
        String id = incident().get("id");
        book.set("incidents.csv", 2, "title", "Sit-in at the counting hall")
                .set("incidents.csv", 2, "type", "SIT_IN")
                .set("incidents.csv", 2, "ends_on", "2023-05-10")
                .set("incidents.csv", 2, "place_precision", "");

        assertThat(loading.load(book)).isTrue();
        assertThat(incident())
                .containsAllEntriesOf(Map.of(
                        "id", id,
                        "title", "Sit-in at the counting hall",
                        "type", "SIT_IN",
                        "starts_on", "2023-05-08",
                        "ends_on", "2023-05-10",
                        "place_precision", ""));
    }

    @Test
    void a_name_is_corrected_in_place() {
        loading.load(book);
        book.set("names.csv", 2, "kind", "SHORT").set("names.csv", 2, "language", "");

        loading.load(book);
        assertThat(names()).containsExactly("TP SHORT ?");
    }

    /** Other records may refer to them; only reports on them are retired. */
    @Test
    void records_and_names_removed_from_the_casebook_stay() {
        loading.load(book);
        String id = incident().get("id");
        Stream.of(
                        "accounts.csv",
                        "participations.csv",
                        "election_links.csv",
                        "figures.csv",
                        "incidents.csv",
                        "names.csv")
                .forEach(book::without);

        assertThat(loading.load(book)).isTrue();
        assertThat(incident()).containsEntry("id", id);
        assertThat(names()).containsExactly("TP ABBREVIATION en");
    }

    private Map<String, String> incident() {
        return sql.rows("""
                        select i.*
                        from incident i
                        join external_id k on k.incident_id = i.id and k.scheme = 'casebook'
                        where k.value = 'CO-2023-05-08-blockade'""").get(0);
    }

    private List<String> names() {
        return sql.column("""
                select n.name || ' ' || n.kind || ' ' || coalesce(n.language, '?')
                from actor_name n
                join external_id k on k.actor_id = n.actor_id and k.scheme = 'casebook'
                where k.value = 'CO-tide'""");
    }
}
