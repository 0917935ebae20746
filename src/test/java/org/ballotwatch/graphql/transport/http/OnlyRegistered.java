package org.ballotwatch.graphql.transport.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;

/** A service that executes only registered documents, among them those that {@code codegen.mjs} generates. */
public class OnlyRegistered implements QuarkusTestProfile {
    static final Path FOLDER = Path.of("src/test/resources/documents");

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "ballotwatch.documents.folder", FOLDER.toString(), "ballotwatch.documents.only-registered", "true");
    }
}
