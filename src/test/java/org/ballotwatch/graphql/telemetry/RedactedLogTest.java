package org.ballotwatch.graphql.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.error.FieldErrors;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log records of a request: enough to find it, and none of its content. */
@QuarkusTest
class RedactedLogTest {
    private static final String SECRET = "XQ-nobody-may-see-this";
    private static final String QUERY = "query Redacted($value: String!) { incident(externalId: {scheme: \"casebook\","
            + " value: $value}) { title } }";

    private final List<ExtLogRecord> logged = new CopyOnWriteArrayList<>();
    private final ExtHandler handler = new ExtHandler() {
        @Override
        protected void doPublish(ExtLogRecord entry) {
            entry.copyMdc();
            logged.add(entry);
        }
    };

    @Inject
    Sql sql;

    @BeforeEach
    void listen() {
        handler.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(handler);
    }

    @AfterEach
    void leave() {
        Logger.getLogger("").removeHandler(handler);
    }

    @Test
    void a_failing_request_is_logged_under_its_trace_id_and_operation_without_its_values() {
        sql.run("alter table incident rename to hidden");
        try {
            JsonNode answer = GraphQLClient.ask(QUERY, Map.of("value", SECRET));
            String traceId = answer.at("/errors/0/extensions/traceId").asText();
            assertThat(logged).anySatisfy(entry -> {
                assertThat(entry.getMdc("traceId")).isEqualTo(traceId);
                assertThat(entry.getMdc("operation")).isEqualTo("Redacted");
            });
            assertThat(logged).map(RedactedLogTest::text).noneMatch(text -> text.contains(SECRET));
        } finally {
            sql.run("alter table hidden rename to incident");
        }
    }

    /** PostgreSQL quotes values that it cannot store, and so do Java's own parsers. */
    @Test
    void the_message_of_a_failure_is_not_logged_but_its_kind_and_place_are() {
        new FieldErrors().of(new IllegalStateException("no " + SECRET, new IllegalArgumentException(SECRET)));
        assertThat(logged)
                .map(RedactedLogTest::text)
                .noneMatch(text -> text.contains(SECRET))
                .anySatisfy(text -> {
                    assertThat(text).contains("Caused by: java.lang.IllegalArgumentException");
                    assertThat(text).contains("at " + RedactedLogTest.class.getName());
                });
    }

    @Test
    void a_refused_request_does_not_leave_its_values_in_the_log() {
        GraphQLClient.ask("query Refused($depth: Int!) { nothing(depth: $depth) }", Map.of("depth", SECRET));
        GraphQLClient.ask(QUERY, Map.of("value", List.of(SECRET, Map.of(SECRET, SECRET))));
        GraphQLClient.send(GraphQLClient.post("{\"query\": \"" + SECRET + "\", ", GraphQLClient.JSON_TYPE));
        GraphQLClient.send(GraphQLClient.get("query=" + SECRET + "&variables=" + SECRET));
        assertThat(logged).map(RedactedLogTest::text).noneMatch(text -> text.contains(SECRET));
    }

    /** The line as it is written, with the stack. */
    private static String text(ExtLogRecord entry) {
        return new PatternFormatter("%s %X%n%e").format(entry);
    }
}
