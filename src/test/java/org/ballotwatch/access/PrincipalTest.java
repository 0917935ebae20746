package org.ballotwatch.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An author is identified by an id next to the name: names can be reused or forged, ids cannot. */
@QuarkusTest
@QuarkusTestResource(value = IdentityProvider.class, restrictToAnnotatedClass = true)
class PrincipalTest {
    private static final String RECORD =
            "mutation($title: String!, $key: String) { recordIncident(idempotencyKey: $key,"
                    + " input: {title: $title, type: ATTACK, country: \"IQ\", startsOn: \"2021-11-09\"})"
                    + " { record { id } userErrors { path code } } }";

    @Inject
    StoredKeys keys;

    @Inject
    Sql sql;

    @Test
    void a_new_key_with_the_name_of_a_revoked_one_does_not_share_its_idempotency_keys() {
        String name = "desk " + UUID.randomUUID();
        JsonNode first = create(name).at("/data/createApiKey");
        Caller before = Caller.holding(first.path("secret").asText());
        String made = recorded(before, "Gate one", "morning");
        assertThat(recorded(before, "Gate one", "morning")).isEqualTo(made);
        admin().ask(
                        "mutation($id: ID!) { revokeApiKey(id: $id) { userErrors { code } } }",
                        Map.of("id", first.at("/apiKey/id").asText()));

        Caller after =
                Caller.holding(create(name).at("/data/createApiKey/secret").asText());
        assertThat(recorded(after, "Gate two", "morning")).isNotEqualTo(made);
        assertThat(recorded(after, "Gate one", "noon")).isNotEqualTo(made);
        assertThat(id(after)).isNotEqualTo(first.at("/apiKey/principalId").asText());
    }

    @Test
    void the_history_shows_the_id_of_a_key_next_to_its_name() {
        String name = "desk " + UUID.randomUUID();
        JsonNode created = create(name).at("/data/createApiKey");
        Caller desk = Caller.holding(created.path("secret").asText());
        String id = created.at("/apiKey/principalId").asText();
        assertThat(id).matches("key:[0-9a-f-]{36}");
        assertThat(id(desk)).isEqualTo(id);
        assertThat(trail(recorded(desk, "Gate three", null))).isEqualTo(name + " " + id);
        assertThat(created.at("/apiKey/createdById").asText()).matches("key:[0-9a-f-]{36}");
        recorded(desk, "Gate four", "evening");
        assertThat(sql.value("select made_by_id from receipt where made_by = ?", name))
                .isEqualTo(id);
    }

    /** Names that identity providers let people choose. */
    @ParameterizedTest
    @CsvSource({
        "casebook iraq-2021, user casebook iraq-2021",
        "root, user root",
        "'', user 4712",
        "'\u202e\u200b', user 4712",
        "'ro\u0000ot', user root",
        "'Zainab\u0000', Zainab",
        "'Zai\nnab  al-\tBasri ', Zai nab al- Basri",
        "'A\u030asa', Åsa",
    })
    void a_tokens_identity_is_issuer_and_subject_with_an_unreserved_name(String name, String shown) {
        Caller somebody = Caller.bearing(IdentityProvider.of("4712", name, "editor"));
        assertThat(trail(recorded(somebody, "Gate five", "token " + shown)))
                .isEqualTo(shown + " user:" + IdentityProvider.issuer() + "#4712");
    }

    @Test
    void two_subjects_with_one_name_are_different() {
        Caller one = Caller.bearing(IdentityProvider.of("one", "ali", "editor"));
        Caller other = Caller.bearing(IdentityProvider.of("two", "ali", "editor"));
        assertThat(recorded(one, "Gate six", "k")).isNotEqualTo(recorded(other, "Gate seven", "k"));
        assertThat(id(one)).isNotEqualTo(id(other));
    }

    @Test
    void one_subject_with_two_names_is_the_same() {
        String made = recorded(Caller.bearing(IdentityProvider.of("three", "ali", "editor")), "Gate eight", "k");
        assertThat(recorded(Caller.bearing(IdentityProvider.of("three", "Ali B.", "editor")), "Gate eight", "k"))
                .isEqualTo(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a b", "ü#%", "😀"})
    void a_strange_subject_gets_an_id_of_visible_characters(String subject) {
        String id = id(Caller.bearing(IdentityProvider.of(subject, "ali", "editor")));
        assertThat(id).startsWith("user:" + IdentityProvider.issuer() + "#").matches("[!-~]+");
    }

    @Test
    void a_token_without_a_subject_or_with_an_overlong_one_is_refused() {
        for (String subject : new String[] {null, "", "x".repeat(1_000)}) {
            JsonNode answer = Caller.bearing(IdentityProvider.of(subject, "ali", "editor"))
                    .ask("{ viewer { id } }");
            RefusedRequest.with("UNAUTHENTICATED", answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "casebook iraq-2021",
                "Casebook: Iraq",
                "root",
                "System",
                "database",
                "rule within-six-months",
                "user ali",
                "",
                " ",
                "two\nlines",
                "nul\u0000",
                "bell\u0007",
                "left\u202eright",
                "zero\u200bwidth",
                "\u3164",
                "tag\udb40\udc41",
            })
    void a_key_with_a_reserved_or_invisible_name_is_refused(String name) {
        JsonNode answer = create(name);
        JsonNode error = answer.at("/data/createApiKey/userErrors/0");
        String said = answer.has("errors")
                ? answer.at("/errors/0/extensions/code").asText()
                        + answer.at("/errors/0/extensions/argument").asText()
                : error.path("code").asText() + "input." + error.at("/path/1").asText();
        assertThat(said).as("%s", answer).isEqualTo("INVALID_ARGUMENTinput.name");
    }

    @Test
    void names_of_keys_are_unique_in_any_case_and_form() {
        String name = "Ångström " + UUID.randomUUID();
        assertThat(create("  " + name.replace(" ", "   ").replace("Å", "A\u030a"))
                        .at("/data/createApiKey/apiKey/name")
                        .asText())
                .isEqualTo(name);
        for (String same : new String[] {name.toUpperCase(), name.toLowerCase(), name.replace("s", "ｓ")}) {
            assertThat(create(same).at("/data/createApiKey/userErrors/0/code").asText())
                    .isEqualTo("CONFLICT");
        }
    }

    private JsonNode create(String name) {
        return admin().ask(
                        "mutation($name: String!) { createApiKey(input: {name: $name, role: EDITOR}) { apiKey { id name"
                                + " principalId createdById } secret userErrors { path code message } } }",
                        Map.of("name", name));
    }

    private static String recorded(Caller caller, String title, String key) {
        Map<String, Object> variables = new HashMap<>(Map.of("title", title));
        variables.put("key", key);
        JsonNode answer = caller.ask(RECORD, variables);
        assertThat(answer.at("/data/recordIncident/record/id").isTextual())
                .as("%s", answer)
                .isTrue();
        return answer.at("/data/recordIncident/record/id").asText();
    }

    private static String trail(String incident) {
        JsonNode revision = GraphQLClient.data(
                        "query($id: ID!) { incident(id: $id) { history { by byId } } }", Map.of("id", incident))
                .at("/incident/history/0");
        return revision.get("by").asText() + " " + revision.get("byId").asText();
    }

    private static String id(Caller caller) {
        return caller.ask("{ viewer { id } }").at("/data/viewer/id").asText();
    }

    private Caller admin() {
        return Caller.holding(keys.of(Role.ADMIN));
    }
}
