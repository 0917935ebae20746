package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.ballotwatch.database.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The effect on the whole database of loading a casebook a second time. */
@QuarkusTest
class CasebookReloadTest {
    @Inject
    Loading loading;

    @Inject
    Sql sql;

    @TempDir
    Path folder;

    private CasebookFolder book;

    @BeforeEach
    void write_the_casebook() {
        book = CasebookFolder.example(folder, "reload", "RL-", "FO");
    }

    @AfterEach
    void remove_the_casebook() {
        loading.takeOut("reload-further", "RL-");
        loading.takeOut("reload", "RL-");
    }

    @Test
    void loading_it_again_changes_nothing() {
        assertThat(loading.load(book)).isTrue();
        Map<String, String> before = loading.digests();

        assertThat(loading.load(book)).isFalse();
        assertThat(loading.digests()).isEqualTo(before);
    }

    /** The files differ, but not their content. */
    @Test
    void another_order_of_rows_and_columns_changes_no_row() {
        loading.load(book);
        Map<String, String> before = loading.digests();
        book.with("names.csv", "\ufefflanguage,kind,name,actor\r\n en ,ABBREVIATION,TP , RL-tide\r\n")
                .set("accounts.csv", 2, "rank", "NORMAL")
                .with(
                        "parties.csv",
                        "country,name,kind,key\nFO,Shore List,ALLIANCE,RL-shore\nFO,Tide Party,PARTY,RL-tide\n");

        assertThat(loading.load(book)).isTrue();
        assertThat(loading.digests())
                .containsAllEntriesOf(Map.of(
                        "actor", before.get("actor"),
                        "actor_name", before.get("actor_name"),
                        "account", before.get("account"),
                        "external_id", before.get("external_id")));
    }

    @Test
    void a_faulty_new_version_leaves_the_old_one_as_it_was() {
        loading.load(book);
        Map<String, String> before = loading.digests();
        book.set("incidents.csv", 2, "title", "Sit-in")
                .remove("accounts.csv", 4)
                .set("figures.csv", 2, "low", "many");

        assertThat(loading.problems(book)).hasSize(1);
        assertThat(loading.digests()).isEqualTo(before);
    }

    /** As when two replicas start together; the second finds nothing to do. */
    @Test
    void two_loads_at_the_same_time_do_not_clash() {
        List<CompletableFuture<Boolean>> loads = Stream.of(book, book)
                .map(each -> CompletableFuture.supplyAsync(() -> loading.load(each)))
                .toList();

        assertThat(loads).extracting(CompletableFuture::join).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void a_casebook_may_refer_to_the_keys_of_another() {
        loading.load(book);
        CasebookFolder further = CasebookFolder.example(folder, "reload-further", "RL-", "FO");
        Stream.of("sources", "places", "parties", "names", "elections", "incidents", "accounts", "results")
                .forEach(file -> further.without(file + ".csv"));
        Stream.of("organizations", "figures", "election_links").forEach(file -> further.without(file + ".csv"));
        further.set("participations.csv", 2, "note", "from the other one");

        assertThat(loading.load(further)).isTrue();
        assertThat(sql.column("""
                        select count(*) from participation
                        where incident_id = cast(? as uuid) and retired_at is null
                        group by origin order by origin""", incident().get("id"))).containsExactly("2", "2");
    }

    private Map<String, String> incident() {
        return sql.rows("""
                        select i.*
                        from incident i
                        join external_id k on k.incident_id = i.id and k.scheme = 'casebook'
                        where k.value = 'RL-2023-05-08-blockade'""").get(0);
    }
}
