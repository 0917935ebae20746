package org.ballotwatch.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.ballotwatch.database.DatabaseSettings;
import org.ballotwatch.database.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key that the first start on an embedded database creates. */
@QuarkusTest
class FirstKeyTest {
    @Inject
    ApiKeyIssuer issue;

    @Inject
    Sql sql;

    @TempDir
    Path directory;

    @BeforeEach
    void forgetAllKeys() {
        sql.run("delete from api_key");
    }

    @Test
    void the_first_start_creates_a_key_that_only_its_owner_can_read() throws IOException {
        start();
        Path file = directory.resolve("api-key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Caller.holding(Files.readString(file))
                        .ask("{ viewer { roles } }")
                        .at("/data/viewer/roles")
                        .toString())
                .contains("EDITOR");
    }

    @Test
    void a_later_start_creates_no_other_key() throws IOException {
        start();
        String first = Files.readString(directory.resolve("api-key"));
        start();
        assertThat(Files.readString(directory.resolve("api-key"))).isEqualTo(first);
        assertThat(sql.value("select count(*) from api_key")).isEqualTo("1");
    }

    @Test
    void an_external_database_gets_no_first_key() {
        start(Optional.empty());
        assertThat(sql.value("select count(*) from api_key")).isEqualTo("0");
    }

    private void start() {
        start(Optional.of(directory));
    }

    private void start(Optional<Path> embeddedIn) {
        new FirstKey(issue, new Settings(embeddedIn, embeddedIn, null, null)).start(null);
    }

    private record Settings(Optional<Path> dataDir, Optional<Path> embeddedIn, Duration databaseWait, Limits limits)
            implements DatabaseSettings {}
}
