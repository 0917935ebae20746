package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballotwatch.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballotwatch.access.Caller;
import org.ballotwatch.access.Role;
import org.ballotwatch.access.StoredKeys;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many editors at once on the same records. */
@QuarkusTest
class ContentionTest {
    private static final int EDITORS = 32;
    private static final int RECORDS = 20;

    /** The possible answers to an edit that lost a conflict; nothing of it is made. */
    private static final Set<String> GAVE_WAY = Set.of("CONFLICT", "RATE_LIMITED");

    @Inject
    AgroalDataSource database;

    @Inject
    EditorAtWork editor;

    @Inject
    StoredKeys keys;

    @Inject
    Traces traces;

    @Inject
    Sql sql;

    @TestHTTPResource(value = "/health/ready", management = true)
    URI ready;

    private final ExecutorService editors = Executors.newFixedThreadPool(EDITORS);

    @AfterEach
    void leaveNoTraces() {
        editors.shutdown();
        traces.wipe();
    }

    /** Catches rows that are locked in the order of each batch, so that batches deadlock. */
    @Test
    void batches_on_the_same_records_in_different_orders_are_atomic() {
        List<String> sources = sources();
        List<String> elections = elections();
        String deadlocks = deadlocks();
        List<JsonNode> answers = atOnce(number -> {
            Random random = new Random(number);
            List<String> edits = new ArrayList<>();
            for (int i = 0; i < RECORDS; i++) {
                edits.add("{correctSource: {id: \"%s\", why: \"batch %d\", set: {title: \"Edition %2$d\"}}}"
                        .formatted(sources.get(i), number));
            }
            for (String election : elections) {
                edits.add("{correctElection: {id: \"%s\", why: \"batch %d\", set: {startsOn: \"2021-03-%02d\"}}}"
                        .formatted(election, number, 1 + random.nextInt(28)));
                edits.add(
                        "{reportAccount: {event: \"%s\", source: \"%s\", startsOn: \"2021-03-%02d\", note: \"batch %d\"}}"
                                .formatted(
                                        election,
                                        sources.get(random.nextInt(RECORDS)),
                                        1 + random.nextInt(28),
                                        number));
            }
            Collections.shuffle(edits, random);
            return "mutation { batch(input: {edits: [" + String.join(" ", edits)
                    + "]}) { nodes { id } userErrors { code message } } }";
        });
        for (int i = 0; i < EDITORS; i++) {
            JsonNode answer = answers.get(i);
            boolean made =
                    !answer.has("errors") && answer.at("/data/batch/userErrors").isEmpty();
            if (!made) {
                assertThat(GAVE_WAY).as("%s", answer).containsAll(answer.findValuesAsText("code"));
            }
            assertThat(sql.value(
                            "select count(*) from revision where subject_kind = 'SOURCE' and reason = ?", "batch " + i))
                    .as("%s", answer)
                    .isEqualTo(made ? String.valueOf(RECORDS) : "0");
            assertThat(sql.value("select count(*) from account where note = ?", "batch " + i))
                    .isEqualTo(made ? String.valueOf(elections.size()) : "0");
        }
        assertThat(answers)
                .anyMatch(answer -> answer.at("/data/batch/userErrors").isEmpty() && !answer.has("errors"));
        assertThat(deadlocks()).isEqualTo(deadlocks);
    }

    @Test
    void a_name_that_many_editors_add_at_once_is_added_once() {
        String deadlocks = deadlocks();
        List<JsonNode> answers = atOnce(number -> {
            List<String> edits = IntStream.range(0, RECORDS)
                    .mapToObj(i -> "{recordSource: {key: \"%s-%d\", publisher: \"Gazette\", kind: NATIONAL_MEDIA}}"
                            .formatted("contended", i))
                    .collect(Collectors.toList());
            Collections.shuffle(edits, new Random(number));
            return "mutation { batch(input: {edits: [" + String.join(" ", edits)
                    + "]}) { nodes { id } userErrors { code message } } }";
        });
        assertThat(answers)
                .filteredOn(answer -> answer.at("/data/batch/nodes").size() == RECORDS)
                .hasSize(1);
        answers.forEach(answer -> assertThat(GAVE_WAY).as("%s", answer).containsAll(answer.findValuesAsText("code")));
        assertThat(sql.value("select count(*) from external_id where value like 'contended-%'"))
                .isEqualTo(String.valueOf(RECORDS));
        assertThat(deadlocks()).isEqualTo(deadlocks);
    }

    /** Catches editors who wait for one row while they hold every connection. */
    @Test
    void reads_are_answered_while_editors_wait_for_each_other() throws SQLException {
        String record = sources().get(0);
        List<CompletableFuture<JsonNode>> waiting;
        // The first call queries Flyway, which needs the connections, and the lock takes one of them.
        eventually(() -> RestAssured.get(ready).statusCode() == 200);
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            try (Statement statement = other.createStatement()) {
                statement.execute("select from source where publisher like 'Contended %' for update");
            }
            waiting = sent(number -> "mutation { correctSource(input: {id: \"" + record + "\", set: {title: \"" + number
                    + "\"}}) { record { id } userErrors { code } } }");
            eventually(() -> !waiting().equals("0"));
            JsonNode answer = GraphQLClient.ask("{ elections(first: 1) { nodes { title } } }");
            assertThat(answer.at("/data/elections/nodes/0/title").asText())
                    .as("%s", answer)
                    .isNotEmpty();
            eventually(() -> RestAssured.get(ready).statusCode() == 200);
            assertThat(Integer.parseInt(waiting())).isLessThanOrEqualTo(8);
            other.rollback();
            other.setAutoCommit(true);
        }
        waiting.forEach(each -> assertThat(GAVE_WAY).containsAll(each.join().findValuesAsText("code")));
    }

    private List<JsonNode> atOnce(IntFunction<String> document) {
        return sent(document).stream().map(CompletableFuture::join).toList();
    }

    private List<CompletableFuture<JsonNode>> sent(IntFunction<String> document) {
        Caller caller = Caller.holding(keys.of(Role.EDITOR));
        return IntStream.range(0, EDITORS)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> caller.ask(document.apply(number)), editors))
                .toList();
    }

    private List<String> sources() {
        return IntStream.range(0, RECORDS)
                .mapToObj(i -> made(
                        "recordSource",
                        "{publisher: \"Contended %d\", kind: NATIONAL_MEDIA, publishedOn: \"2021-04-01\"}"
                                .formatted(i)))
                .toList();
    }

    private List<String> elections() {
        return IntStream.range(0, 3)
                .mapToObj(i -> made(
                        "recordElection",
                        "{title: \"Contended %d\", type: REGIONAL, country: \"IQ\", startsOn: \"2021-02-01\"}"
                                .formatted(i)))
                .toList();
    }

    private String made(String mutation, String input) {
        return editor.made(mutation, input).at("/record/id").asText();
    }

    /** A session reports its counters when it ends; a pooled one may keep them for ten seconds. */
    private String deadlocks() {
        List<String> ended = sql.column(
                "with pooled as materialized (select pid from pg_stat_activity where application_name = 'vertx-pg-client')"
                        + " select pid::text from pooled where pg_terminate_backend(pid)");
        assertThat(ended).isNotEmpty();
        eventually(() ->
                sql.column("select pid::text from pg_stat_activity").stream().noneMatch(ended::contains));
        // The service notices a moment later that these connections are gone.
        eventually(
                () -> atOnce(number -> "{ elections { totalCount } }").stream().noneMatch(a -> a.has("errors")));
        return sql.value("select deadlocks from pg_stat_database where datname = current_database()");
    }

    private String waiting() {
        return sql.value("select count(*) from pg_stat_activity where wait_event_type = 'Lock'");
    }
}
