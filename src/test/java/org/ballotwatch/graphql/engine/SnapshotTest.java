package org.ballotwatch.graphql.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.ballotwatch.database.StatementListener;
import org.junit.jupiter.api.Test;

/** All data beneath one root field comes from one state of the database, whatever is written meanwhile. */
@QuarkusTest
class SnapshotTest {
    @Inject
    AgroalDataSource database;

    @Inject
    Interloper interloper;

    /** Catches separate snapshots per statement: without repeatable read, the second statement sees the new title. */
    @Test
    void a_write_between_two_statements_of_one_root_field_is_not_seen() throws SQLException {
        String title = title();
        interloper.before("from election_link_report", () -> write("between two statements"));
        try {
            JsonPath answer = RestAssured.given()
                    .contentType("application/json")
                    .body(Map.of(
                            "query",
                            "{ incident(externalId: {scheme: \"casebook\", value: \"IQ-2021-11-07-residence\"}) { title"
                                    + " elections { election { title } } } }"))
                    .post("/graphql")
                    .jsonPath();
            assertThat(title()).isEqualTo("between two statements");
            assertThat(answer.getString("data.incident.elections[0].election.title"))
                    .isEqualTo(title);
        } finally {
            write(title);
        }
    }

    private String title() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select title from election where starts_on = '2021-10-10'")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void write(String title) {
        try (Connection connection = database.getConnection();
                var statement =
                        connection.prepareStatement("update election set title = ? where starts_on = '2021-10-10'")) {
            statement.setString(1, title);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs an action once, right before a statement is sent. */
    @ApplicationScoped
    static class Interloper implements StatementListener {
        private record Deed(String before, Runnable what) {}

        private final AtomicReference<Deed> next = new AtomicReference<>();

        void before(String sql, Runnable what) {
            next.set(new Deed(sql, what));
        }

        @Override
        public void sent(String sql) {
            Deed deed = next.get();
            if (deed != null && sql.contains(deed.before) && next.compareAndSet(deed, null)) {
                CompletableFuture.runAsync(deed.what).join();
            }
        }
    }
}
