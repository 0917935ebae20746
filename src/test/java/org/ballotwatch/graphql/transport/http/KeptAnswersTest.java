package org.ballotwatch.graphql.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.ballotwatch.access.Caller;
import org.ballotwatch.access.Role;
import org.ballotwatch.access.StoredKeys;
import org.ballotwatch.database.Sql;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.SqlStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An answer that is sent again must not be older than an edit that was acknowledged before. */
@QuarkusTest
@TestProfile(KeptAnswersTest.Keeping.class)
class KeptAnswersTest {
    private static final String ELECTIONS = "{ elections { nodes { title results { seats { best } } } } }";
    private static final String POSITION = "revision_commit";

    @Inject
    SqlStatements statements;

    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @Inject
    StoredKeys keys;

    @Inject
    Sql sql;

    @Inject
    AgroalDataSource database;

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void a_repeated_query_reads_nothing_but_the_position() {
        JsonNode first = GraphQLClient.data(ELECTIONS, Map.of());
        statements.forget();
        assertThat(GraphQLClient.data(ELECTIONS, Map.of())).isEqualTo(first);
        assertThat(statements.seen()).hasSize(1).allMatch(text -> text.contains(POSITION));
    }

    @Test
    void other_variables_have_another_answer() {
        String query = "query ($code: String!) { country(code: $code) { code } }";
        for (String code : List.of("IQ", "CI", "IQ")) {
            assertThat(GraphQLClient.data(query, Map.of("code", code))
                            .at("/country/code")
                            .asText())
                    .isEqualTo(code);
        }
    }

    @Test
    void each_edit_shows_at_once() {
        String id = editor.made("recordIncident", EditorAtWork.incident(""))
                .at("/record/id")
                .asText();
        for (int i = 0; i < 20; i++) {
            String title = "Title " + i;
            editor.made(
                    "correctIncident",
                    "{id: \"%s\", version: \"%s\", set: {title: \"%s\"}}".formatted(id, version(id), title));
            assertThat(title(id)).isEqualTo(title);
            assertThat(title(id)).isEqualTo(title);
        }
    }

    // Both replicas run this program: an edit made by hand is an edit made elsewhere.
    @Test
    void a_change_that_another_connection_commits_late_shows_at_once() throws SQLException {
        String id = editor.made("recordIncident", EditorAtWork.incident(""))
                .at("/record/id")
                .asText();
        String uuid = sql.value(
                "select subject_id from revision where action = 'CREATED' and subject_kind = 'INCIDENT' order by number desc limit 1");
        try (Connection elsewhere = database.getConnection();
                Statement statement = elsewhere.createStatement()) {
            elsewhere.setAutoCommit(false);
            statement.execute("update incident set title = 'Changed elsewhere' where id = '" + uuid + "'");
            editor.made("recordIncident", EditorAtWork.incident(""));
            assertThat(title(id)).isEqualTo("Rally at the harbour");
            elsewhere.commit();
            assertThat(title(id)).isEqualTo("Changed elsewhere");
            elsewhere.setAutoCommit(true);
        }
    }

    @Test
    void a_casebook_that_is_loaded_shows_at_once() {
        String query = "{ datasets { title } }";
        String before = GraphQLClient.data(query, Map.of()).toString();
        String name = sql.value("select min(name) from casebook");
        String title = sql.value("select title from casebook where name = ?", name);
        sql.run("update casebook set title = 'Another title' where name = ?", name);
        try {
            assertThat(GraphQLClient.data(query, Map.of()).toString()).contains("Another title");
        } finally {
            sql.run("update casebook set title = ? where name = ?", title, name);
        }
        assertThat(GraphQLClient.data(query, Map.of()).toString()).isEqualTo(before);
    }

    /** A table that changes without a place among the commits would leave answers old. */
    @Test
    void a_change_of_any_public_table_moves_the_position() {
        List<String> unplaced = sql.column("""
                select c.relname
                from pg_class c
                where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                  and not exists (
                    select from pg_trigger t
                    join pg_proc p on p.oid = t.tgfoid
                    where t.tgrelid = c.oid
                      and p.proname in ('record_created', 'report_recorded', 'name_revised', 'external_id_revised', 'casebook_placed'))
                  and c.relname not like '%\\_ever' and c.relname not like '%\\_gone'
                order by 1""");
        assertThat(unplaced)
                .containsExactly(
                        "api_key", // not public
                        "country_extent", // changes with the schema only
                        "election_calendar", // follows from reports, in their transactions
                        "first_report",
                        "flyway_schema_history",
                        "incident_tally",
                        "incident_tally_change",
                        "receipt", // not public
                        "record_slug", // follows from names, in their transactions
                        "revision",
                        "revision_commit",
                        "search_entry",
                        "search_posting",
                        "search_word");
    }

    @Test
    void a_client_that_has_the_answer_gets_304_without_a_query() {
        String url = "query=" + GraphQLClient.encoded(ELECTIONS);
        String tag = GraphQLClient.send(GraphQLClient.get(url))
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        statements.forget();
        HttpResponse<String> again = GraphQLClient.send(GraphQLClient.get(url).header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(statements.seen()).hasSize(1).allMatch(text -> text.contains(POSITION));
    }

    @Test
    void a_compressed_answer_is_the_same() throws Exception {
        String query = "{ incidents(first: 40) { nodes { id title } } }";
        String plain = GraphQLClient.send(GraphQLClient.get("query=" + GraphQLClient.encoded(query)))
                .body();
        for (int i = 0; i < 3; i++) {
            var request = GraphQLClient.get("query=" + GraphQLClient.encoded(query))
                    .header("Accept-Encoding", "gzip")
                    .build();
            HttpResponse<byte[]> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(answer.headers().firstValue("ETag").orElseThrow()).endsWith("-gzip\"");
            try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(plain);
            }
        }
    }

    @Test
    void many_requests_at_once_are_answered_by_one_execution() {
        editor.made("recordIncident", EditorAtWork.incident(""));
        String query = "{ elections { nodes { title evidence { field value reports { asWritten } } } } }";
        statements.forget();
        GraphQLClient.data(query, Map.of());
        long once = statements.seen().stream()
                .filter(text -> !text.contains(POSITION))
                .count();
        editor.made("recordIncident", EditorAtWork.incident(""));
        statements.forget();
        List<CompletableFuture<JsonNode>> answers = IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> GraphQLClient.data(query, Map.of())))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(statements.seen().stream().filter(text -> !text.contains(POSITION)))
                .hasSize((int) once);
    }

    @Test
    void an_answer_with_errors_is_made_anew() {
        String query =
                "{ elections(first: 1, after: \"nonsense\") { nodes { title } } country(code: \"IQ\") { name } }";
        for (int i = 0; i < 2; i++) {
            statements.forget();
            assertThat(GraphQLClient.ask(query).at("/errors/0/extensions/code").asText())
                    .isEqualTo("INVALID_CURSOR");
            assertThat(statements.seen().size()).isPositive();
        }
    }

    @Test
    void the_cost_of_a_query_is_reported_only_to_who_asks_for_it() {
        for (boolean reported : new boolean[] {false, true, false}) {
            var request = GraphQLClient.get("query=" + GraphQLClient.encoded(ELECTIONS));
            String body = GraphQLClient.send(reported ? request.header("GraphQL-Cost", "report") : request)
                    .body();
            assertThat(body.contains("\"fieldCost\"")).isEqualTo(reported);
        }
    }

    @Test
    void the_answer_to_a_known_sender_is_not_kept() {
        Caller admin = Caller.holding(keys.of(Role.ADMIN));
        String query = "{ viewer { name } }";
        assertThat(GraphQLClient.data(query, Map.of()).get("viewer").isNull()).isTrue();
        assertThat(admin.ask(query).at("/data/viewer/name").asText()).isNotEmpty();
        assertThat(GraphQLClient.data(query, Map.of()).get("viewer").isNull()).isTrue();
    }

    @Test
    void reads_beside_edits_are_never_older_than_an_edit_before_them() {
        String id = editor.made("recordIncident", EditorAtWork.incident(""))
                .at("/record/id")
                .asText();
        int edits = Integer.getInteger("kept.edits", 40);
        AtomicInteger acknowledged = new AtomicInteger();
        AtomicInteger old = new AtomicInteger();
        sql.run("update incident set title = '0' where title = 'Rally at the harbour'");
        List<CompletableFuture<Integer>> readers = new ArrayList<>();
        for (int reader = 0; reader < 4; reader++) {
            readers.add(CompletableFuture.supplyAsync(() -> {
                int reads = 0;
                while (acknowledged.get() < edits) {
                    int before = acknowledged.get();
                    if (Integer.parseInt(title(id)) < before) {
                        old.incrementAndGet();
                    }
                    reads++;
                }
                return reads;
            }));
        }
        for (int edit = 1; edit <= edits; edit++) {
            editor.made(
                    "correctIncident",
                    "{id: \"%s\", version: \"%s\", set: {title: \"%d\"}}".formatted(id, version(id), edit));
            acknowledged.set(edit);
        }
        assertThat(readers.stream().mapToInt(CompletableFuture::join).sum()).isGreaterThan(edits);
        assertThat(old).hasValue(0);
    }

    private static String title(String id) {
        return GraphQLClient.data("query ($id: ID!) { incident(id: $id) { title } }", Map.of("id", id))
                .at("/incident/title")
                .asText();
    }

    private static String version(String id) {
        return GraphQLClient.data("query ($id: ID!) { incident(id: $id) { version } }", Map.of("id", id))
                .at("/incident/version")
                .asText();
    }

    public static class Keeping implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ballotwatch.http.kept-answers", "10000000");
        }
    }
}
