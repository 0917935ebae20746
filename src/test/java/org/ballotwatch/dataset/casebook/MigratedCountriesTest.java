package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ballotwatch.database.Sql;
import org.junit.jupiter.api.Test;

/** A check without a database has to know every country that the database has. */
@QuarkusTest
class MigratedCountriesTest {
    @Inject
    Sql sql;

    @Test
    void they_are_those_of_the_database() {
        Map<UUID, String> stored = sql.rows("select id, code from country").stream()
                .collect(Collectors.toMap(row -> UUID.fromString(row.get("id")), row -> row.get("code")));
        assertThat(MigratedCountries.read().codes()).isEqualTo(stored);
    }
}
