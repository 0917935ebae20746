package org.ballotwatch.startup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.ballotwatch.Replica;
import org.ballotwatch.database.EmbeddedDatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The content of a native program, run on a JVM in the same order: every verify runs it, with and without GraalVM. */
class NativeStandInIT {
    private static final String KEY = "ballotwatch_" + UUID.randomUUID() + UUID.randomUUID();
    private static final String CACHE = "cache ";
    private static final String BEAN = "bean ";

    private final EmbeddedDatabaseResource database = new EmbeddedDatabaseResource();

    @TempDir
    Path folder;

    private Path findings;
    private Replica service;

    @BeforeEach
    void start() throws Exception {
        findings = folder.resolve("findings");
        Map<String, String> configuration = new HashMap<>(database.start());
        configuration.put("ballotwatch.access.bootstrap-key", KEY);
        service = new Replica(
                configuration, (environment, options) -> NativeStandIn.command(findings, environment, options));
        service.start();
        service.awaitReady();
    }

    @AfterEach
    void stop() {
        service.close();
        database.stop();
    }

    @Test
    void no_state_of_the_build_is_kept_and_every_cache_can_be_created() throws Exception {
        JsonNode roles = service.ask(KEY, "{ viewer { roles } }").at("/data/viewer/roles");
        assertThat(roles.toString()).contains("ADMIN");
        JsonNode none =
                service.ask(null, "{ incident(externalId: {scheme: \"casebook\", value: \"none\"}) { title } }");
        assertThat(none.toString()).isEqualTo("{\"data\":{\"incident\":null}}");
        service.stop().get(1, TimeUnit.MINUTES);

        List<String> found = Files.readAllLines(findings);
        assertThat(found).as("beans that were made before the run began").noneMatch(line -> line.startsWith(BEAN));
        NativeSources image = NativeSources.get();
        assertThat(found)
                .filteredOn(line -> line.startsWith(CACHE))
                .isNotEmpty()
                .as("classes of caches that NativeImageHints has to name")
                .allMatch(line -> image.reachCache(line.substring(CACHE.length())));
    }
}
