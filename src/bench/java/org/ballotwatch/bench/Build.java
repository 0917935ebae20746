package org.ballotwatch.bench;

import java.nio.file.Path;

/**
 * A build of the service.
 *
 * @param application the folder of its {@code quarkus-run.jar}
 * @param data the folder that keeps its database of this seed and scale between runs; each build has its own, as their
 *     tables differ
 */
record Build(String name, Path application, Path data) {
    Path log() {
        return data.resolve("service.log");
    }
}
