package org.ballotwatch.graphql.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.SqlStatements;
import org.ballotwatch.graphql.transport.http.Standstill;
import org.junit.jupiter.api.Test;

/** A limited number of root fields of a query runs at once, and each that ends starts the next. */
@QuarkusTest
@SuppressWarnings("try") // a lock is held, not spoken to
class RootFieldPermitsTest {
    private static final String SLOW =
            "election(externalId: {scheme: \"casebook\", value: \"IQ-2021-10-10\"}) { title }";
    private static final int QUICK = 12;

    @Inject
    AgroalDataSource database;

    @Inject
    SqlStatements statements;

    /** Catches fields that are assigned in advance: every fourth one would then wait behind the slow one. */
    @Test
    void a_slow_root_field_does_not_delay_fast_ones() throws SQLException {
        String quick = IntStream.range(0, QUICK)
                .mapToObj("q%d: parties(first: 1) { nodes { name } }"::formatted)
                .collect(Collectors.joining(" "));
        CompletableFuture<JsonNode> answer;
        try (Standstill elections = Standstill.of("election", database.getConnection())) {
            statements.forget();
            answer = CompletableFuture.supplyAsync(() -> GraphQLClient.ask("{ slow: " + SLOW + " " + quick + " }"));
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (sent("from actor") < QUICK && System.nanoTime() < end) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
            assertThat(sent("from actor")).isEqualTo(QUICK);
            assertThat(answer).isNotDone();
        }
        assertThat(answer.join().has("errors")).isFalse();
        assertThat(answer.join().at("/data/slow/title").asText()).isNotEmpty();
    }

    /** Catches a request that takes all connections. */
    @Test
    void the_number_of_concurrent_root_fields_is_limited() throws SQLException {
        String slow =
                IntStream.range(0, QUICK).mapToObj(i -> "s" + i + ": " + SLOW).collect(Collectors.joining(" "));
        CompletableFuture<JsonNode> answer;
        try (Standstill elections = Standstill.of("election", database.getConnection())) {
            statements.forget();
            answer = CompletableFuture.supplyAsync(() -> GraphQLClient.ask("{ " + slow + " }"));
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (sent("from election") < 4 && System.nanoTime() < end) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            assertThat(sent("from election")).isEqualTo(4);
        }
        assertThat(answer.join().has("errors")).isFalse();
        assertThat(answer.join().get("data")).hasSize(QUICK);
    }

    private long sent(String table) {
        return statements.seen().stream().filter(sql -> sql.contains(table)).count();
    }
}
