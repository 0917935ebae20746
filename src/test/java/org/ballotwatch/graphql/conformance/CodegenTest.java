package org.ballotwatch.graphql.conformance;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import org.ballotwatch.graphql.transport.http.OnlyRegistered;
import org.junit.jupiter.api.Test;

/** From the settings of graphql-codegen in the documentation to a request by hash. */
@QuarkusTest
@TestProfile(OnlyRegistered.class)
class CodegenTest {
    @Test
    void a_service_that_runs_only_registered_documents_runs_what_codegen_generates()
            throws IOException, InterruptedException {
        NodeProject.passed(4, "codegen.mjs");
    }
}
