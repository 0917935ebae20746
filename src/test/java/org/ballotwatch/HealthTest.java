package org.ballotwatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import org.ballotwatch.database.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest {
    @TestHTTPResource(value = "/health/", management = true)
    URI health;

    @TestHTTPResource("/q/health/ready")
    URI ofThePublic;

    @Inject
    Sql sql;

    @Test
    void a_service_that_answers_is_started_ready_and_alive() {
        for (String state : new String[] {"started", "ready", "live"}) {
            assertThat(RestAssured.get(health.resolve(state)).statusCode())
                    .as(state)
                    .isEqualTo(200);
        }
    }

    @Test
    void readiness_names_the_last_migration() {
        assertThat(RestAssured.get(health.resolve("ready"))
                        .jsonPath()
                        .getString("checks.find {it.name == 'database'}.data.migration"))
                .isEqualTo(sql.value("select max(version::int)::text from flyway_schema_history"));
    }

    /** Catches a replica that answers from a database which was set back to an older dump. */
    @Test
    void a_database_without_the_last_migration_is_not_ready() {
        String last = "(select max(version::int)::text from flyway_schema_history)";
        sql.run("update flyway_schema_history set success = false where version = " + last);
        try {
            Response answer = RestAssured.get(health.resolve("ready"));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.jsonPath().getString("checks.find {it.name == 'database'}.status"))
                    .isEqualTo("DOWN");
        } finally {
            sql.run("update flyway_schema_history set success = true");
        }
    }

    @Test
    void health_is_not_public() {
        assertThat(RestAssured.get(ofThePublic).statusCode()).isEqualTo(404);
    }
}
