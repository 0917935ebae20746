package org.ballotwatch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A build of the service.
 *
 * @param application the folder of its {@code quarkus-run.jar}
 * @param data the folder that keeps its database of this seed and scale between runs; each build has its own, as their
 *     tables differ
 */
record Build(String name, Path application, Path data) {
    private static final Path BENCH = Path.of("src/bench");

    Path log() {
        return data.resolve("service.log");
    }

    /** The queries in the names of its own schema. */
    Path shapes() {
        return bench().resolve("shapes");
    }

    /** The scripts that fill its own tables. */
    Path generator() {
        return bench().resolve("generate");
    }

    /** Whether it is the build of this checkout. */
    boolean isThis() {
        return bench().equals(BENCH);
    }

    /** Whether it has a setting: it refuses to start with one that it does not know. */
    boolean knows(String setting) throws IOException {
        return Files.readString(bench().resolve("../docs/configuration.md")).contains(setting);
    }

    /** That of its own checkout, if it stands in one: {@code target/quarkus-app} is beside {@code src}. */
    private Path bench() {
        Path own = application.resolve("../../src/bench").normalize();
        return Files.exists(own) ? own : BENCH;
    }
}
