package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballotwatch.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.access.Caller;
import org.ballotwatch.access.Role;
import org.ballotwatch.access.StoredKeys;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edits that are disturbed: each answer states correctly whether the edit was made. */
@QuarkusTest
@TestProfile(EditOutcomeTest.TightLimits.class)
class EditOutcomeTest {
    /** Statements of the service that are still running, or its open transactions. */
    private static final String BUSY = "select count(*) from pg_stat_activity where backend_type = 'client backend'"
            + " and state <> 'idle' and pid <> pg_backend_pid()";

    @Inject
    AgroalDataSource database;

    @Inject
    Sql sql;

    @Inject
    StoredKeys keys;

    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @TestHTTPResource("/graphql")
    URI endpoint;

    @TestHTTPResource(value = "/health/ready", management = true)
    URI ready;

    private final String key = UUID.randomUUID().toString();
    private Caller caller;
    private String id;

    @BeforeEach
    void record() {
        caller = Caller.holding(keys.of(Role.EDITOR));
        id = editor.made("recordSource", "{publisher: \"Harbour Herald\", kind: NATIONAL_MEDIA}")
                .at("/record/id")
                .asText();
    }

    @AfterEach
    void leaveNoTraces() {
        undisturbed();
        eventually(() -> sql.value(BUSY).equals("0"));
        traces.wipe();
    }

    /** Catches an edit that is made after its client was told that it was not. */
    @Test
    void an_edit_that_waits_too_long_for_another_is_refused_and_not_made_later() throws SQLException {
        try (Connection other = locked()) {
            JsonNode answer = correct();
            assertThat(answer.has("errors")).as("%s", answer).isFalse();
            assertThat(answer.at("/data/correctSource/userErrors/0/code").asText())
                    .isEqualTo("CONFLICT");
            other.rollback();
        }
        assertThat(title()).isEmpty();
        assertThat(correct().at("/data/correctSource/userErrors")).isEmpty();
        assertThat(corrections()).isEqualTo("1");
    }

    @Test
    void an_edit_that_takes_too_long_is_certainly_cancelled() {
        disturbed("perform pg_sleep(60)", "before update on source");
        assertThat(code(correct())).isEqualTo("UNAVAILABLE");
        eventually(() -> sql.value(BUSY).equals("0"));
        assertThat(title()).isEmpty();
        undisturbed();
        assertThat(correct().at("/data/correctSource/userErrors")).isEmpty();
        assertThat(corrections()).isEqualTo("1");
    }

    @Test
    void an_edit_that_takes_too_long_in_its_commit_may_have_been_made_and_is_made_once() {
        disturbed("perform pg_sleep(25)", null);
        JsonNode answer = correct();
        assertThat(code(answer)).isEqualTo("OUTCOME_UNKNOWN");
        assertThat(answer.at("/errors/0/message").asText()).contains("may have been made", "idempotencyKey");
        eventually(() -> title().equals("Late edition"));
        undisturbed();
        assertThat(correct().at("/data/correctSource/record/id").asText()).isEqualTo(id);
        assertThat(corrections()).isEqualTo("1");
    }

    @Test
    void an_edit_whose_connection_is_lost_in_its_commit_may_have_been_made() {
        disturbed("perform pg_terminate_backend(pg_backend_pid())", null);
        assertThat(code(correct())).isEqualTo("OUTCOME_UNKNOWN");
        undisturbed();
        assertThat(correct().at("/data/correctSource/record/id").asText()).isEqualTo(id);
        assertThat(corrections()).isEqualTo("1");
    }

    @Test
    void an_edit_whose_connection_is_lost_before_its_commit_is_not_made() {
        disturbed("perform pg_terminate_backend(pg_backend_pid())", "before update on source");
        JsonNode answer = correct();
        assertThat(code(answer)).isEqualTo("UNAVAILABLE");
        assertThat(answer.at("/errors/0/message").asText()).contains("Nothing was changed");
        assertThat(title()).isEmpty();
    }

    @Test
    void an_edit_whose_client_has_left_is_not_made() throws IOException {
        disturbed("perform pg_sleep(60)", "before update on source");
        try (Socket client = new Socket(endpoint.getHost(), endpoint.getPort())) {
            String body = GraphQLClient.body(document(), Map.of());
            client.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Authorization: " + caller.authorization() + "\r\n"
                                    + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.UTF_8));
            eventually(() -> !sql.value(BUSY).equals("0"));
        }
        eventually(() -> sql.value(BUSY).equals("0"));
        assertThat(title()).isEmpty();
    }

    /** Catches a second edit by a client that believes that the first was not made. */
    @Test
    void an_edit_is_reported_as_made_even_if_its_result_cannot_be_read() {
        disturbed("execute 'alter table revision rename to hidden'", null);
        JsonNode answer;
        try {
            answer = caller.ask(document().replace("record { id }", "record { id ... on Source { history { at } } }"));
        } finally {
            sql.run("alter table if exists hidden rename to revision");
        }
        assertThat(code(answer)).isEqualTo("OUTCOME_UNKNOWN");
        assertThat(answer.at("/errors/0/message").asText()).contains("was made");
        assertThat(answer.at("/errors/0/extensions/traceId").asText()).isNotEmpty();
        assertThat(title()).isEqualTo("Late edition");
    }

    @ParameterizedTest
    @CsvSource({
        "53100, UNAVAILABLE",
        "53200, UNAVAILABLE",
        "53300, UNAVAILABLE",
        "25006, UNAVAILABLE",
        "58030, UNAVAILABLE",
        "57014, UNAVAILABLE",
        "XX000, INTERNAL",
        "42501, INTERNAL"
    })
    void a_database_that_cannot_write_is_unavailable(String state, String code) {
        disturbed("raise exception 'on purpose' using errcode = '" + state + "'", "before update on source");
        assertThat(code(correct())).isEqualTo(code);
        assertThat(title()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"40P01, 6", "40001, 6", "55P03, 1", "23505, 1", "23503, 1"})
    void a_lock_conflict_is_reported_after_several_attempts(String state, String attempts) {
        sql.run("create sequence attempts_for_test");
        disturbed(
                "perform nextval('attempts_for_test'); raise exception 'on purpose' using errcode = '" + state + "'",
                "before update on source");
        try {
            JsonNode answer = correct();
            assertThat(answer.at("/data/correctSource/userErrors/0/code").asText())
                    .as("%s", answer)
                    .isEqualTo("CONFLICT");
            assertThat(sql.value("select last_value from attempts_for_test")).isEqualTo(attempts);
        } finally {
            undisturbed();
            sql.run("drop sequence attempts_for_test");
        }
        assertThat(title()).isEmpty();
    }

    @Test
    void readiness_reports_that_edits_fail_until_one_succeeds() {
        assertThat(edits()).isNull();
        disturbed("raise exception 'on purpose' using errcode = '53100'", "before update on source");
        correct();
        assertThat(edits()).isEqualTo("The database's disk is full (SQLSTATE 53100).");
        undisturbed();
        correct();
        assertThat(edits()).isNull();
    }

    private String edits() {
        return RestAssured.get(ready)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("checks.find {it.name == 'database'}.data.edits");
    }

    /** @param when null for the commit */
    private void disturbed(String what, String when) {
        undisturbed();
        sql.run("create function disturb_for_test() returns trigger language plpgsql as $$ begin " + what
                + "; return new; end $$");
        sql.run(
                when == null
                        ? "create constraint trigger disturb_for_test after update on source deferrable initially deferred"
                                + " for each row execute function disturb_for_test()"
                        : "create trigger disturb_for_test " + when
                                + " for each row execute function disturb_for_test()");
    }

    private void undisturbed() {
        sql.run("drop function if exists disturb_for_test cascade");
    }

    private Connection locked() throws SQLException {
        Connection other = database.getConnection();
        other.setAutoCommit(false);
        try (Statement statement = other.createStatement()) {
            statement.execute("select from source where publisher = 'Harbour Herald' for update");
        }
        return other;
    }

    private JsonNode correct() {
        return caller.ask(document());
    }

    private String document() {
        return "mutation { correctSource(input: {id: \"" + id
                + "\", set: {title: \"Late edition\"}}, idempotencyKey: \"" + key
                + "\") { record { id } userErrors { path message code } } }";
    }

    private static String code(JsonNode answer) {
        assertThat(answer.path("errors")).as("%s", answer).hasSize(1);
        return answer.at("/errors/0/extensions/code").asText();
    }

    private String title() {
        return sql.value("select coalesce(title, '') from source where publisher = 'Harbour Herald'");
    }

    private String corrections() {
        return sql.value("select count(*) from revision r join source s on s.id = r.subject_id"
                + " where s.publisher = 'Harbour Herald' and r.action = 'CORRECTED'");
    }

    /** Short enough for a test to end, and long enough for an undisturbed edit on a slow machine. */
    public static class TightLimits implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ballotwatch.limits.request", "15S",
                    "ballotwatch.limits.statement", "120S",
                    "ballotwatch.limits.lock", "1S");
        }
    }
}
