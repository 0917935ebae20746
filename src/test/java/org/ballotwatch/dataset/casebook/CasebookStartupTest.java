package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.ballotwatch.database.Sql;
import org.ballotwatch.dataset.DatasetLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The casebooks that the service loads at startup; here on the running application, where the bundled ones are loaded. */
@QuarkusTest
class CasebookStartupTest {
    @Inject
    DatasetLoader loader;

    @Inject
    Loading loading;

    @Inject
    Sql sql;

    @TempDir
    Path folder;

    @AfterEach
    void remove_the_casebooks() {
        loading.takeOut("start-a", "ST-A-");
        loading.takeOut("start-b", "ST-B-");
        loading.takeOut("start-c", "ST-C-");
    }

    private void start() {
        startup(folder).start(new StartupEvent());
    }

    private CasebookStartup startup(Path casebooks) {
        return new CasebookStartup(loader, new Settings(true, Optional.of(casebooks)));
    }

    private record Settings(boolean bundledCasebook, Optional<Path> casebooks) implements CasebookSettings {}

    /** A mistake in one casebook must not stop the service, nor exclude the others. */
    @Test
    void a_faulty_casebook_is_skipped_and_the_others_are_loaded() {
        CasebookFolder.example(folder, "start-a", "ST-A-", "FO");
        CasebookFolder.example(folder, "start-b", "ST-B-", "FO").set("places.csv", 2, "kind", "TOWN");
        CasebookFolder.example(folder, "start-c", "ST-C-", "FO").without("casebook.properties");

        start();

        assertThat(sql.column("select name from casebook order by name"))
                .containsExactly("cote-divoire-2010", "iraq-2021", "kenya-2017", "start-a");
    }

    /** If both were loaded, they would replace each other at every start, and retire each other's reports. */
    @Test
    void a_casebook_with_the_name_of_the_bundled_one_replaces_it() {
        Map<String, String> before = loading.digests();
        CasebookFolder.example(folder, "iraq-2021", "ST-A-", "FO").set("places.csv", 2, "kind", "TOWN");

        start();

        assertThat(loading.digests())
                .as("neither is loaded, for the copy is faulty")
                .isEqualTo(before);
    }

    /** A place here contradicts the database, as if somebody had moved it. */
    @Test
    void an_invalid_newer_version_of_the_bundled_casebook_does_not_prevent_startup() {
        String digest = sql.value("select digest from casebook where name = 'iraq-2021'");
        String id = sql.value("""
                        select x.id from external_id x
                        join place p on p.id = x.place_id
                        join country c on c.id = p.country_id
                        where x.scheme = 'geonames' and c.code = 'IQ' order by x.value limit 1""");
        String place = sql.value("select place_id from external_id where id::text = ?", id);
        sql.run("update casebook set digest = 'an older one' where name = 'iraq-2021'");
        sql.run("alter table external_id disable trigger user");
        sql.run("update external_id set place_id = (select id from place where id::text <> '" + place
                + "' order by id limit 1) where id::text = '" + id + "'");
        Map<String, String> before = loading.digests();
        try {
            start();
            assertThat(loading.digests()).isEqualTo(before);
        } finally {
            sql.run("update external_id set place_id = '" + place + "' where id::text = '" + id + "'");
            sql.run("alter table external_id enable trigger user");
            sql.run("update casebook set digest = ? where name = 'iraq-2021'", digest);
        }
    }

    @Test
    void other_files_are_ignored() throws IOException {
        Map<String, String> before = loading.digests();
        Files.createDirectories(folder.resolve("drafts").resolve("start-a"));
        Files.writeString(folder.resolve("sources.csv"), "key\n");
        Files.writeString(folder.resolve("drafts").resolve("notes.txt"), "notes");

        start();

        assertThat(loading.digests()).isEqualTo(before);
    }

    @Test
    void a_missing_folder_prevents_startup_and_is_reported() {
        CasebookStartup startup = startup(folder.resolve("nowhere"));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> startup.start(new StartupEvent()))
                .withMessage("BALLOTWATCH_CASEBOOKS is " + folder.resolve("nowhere") + ", which cannot be read");
    }
}
