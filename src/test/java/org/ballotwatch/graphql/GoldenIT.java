package org.ballotwatch.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged service answers like the one in the tests: parts missing from a native image would show here. */
@QuarkusIntegrationTest
class GoldenIT {
    @ParameterizedTest
    @MethodSource("org.ballotwatch.graphql.GoldenTest#cases")
    void a_query_returns_the_expected_answer(Path query) throws IOException {
        assertThat(GoldenTest.answer(query)).isEqualTo(Files.readString(GoldenTest.beside(query, ".json")));
    }
}
