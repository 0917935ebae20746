package org.ballotwatch.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.ballotwatch.graphql.transport.websocket.SocketClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys: created once, stored as a digest, refused when they expire or are revoked. */
@QuarkusTest
class ApiKeyTest {
    private static final String VIEWER = "{ viewer { name roles } }";

    @Inject
    StoredKeys stored;

    @Inject
    Sql sql;

    @Test
    void a_key_identifies_the_caller_and_the_roles() {
        JsonNode created = create("importer " + UUID.randomUUID(), "EDITOR");
        JsonNode viewer =
                Caller.holding(created.path("secret").asText()).ask(VIEWER).at("/data/viewer");
        assertThat(viewer.path("name").asText()).startsWith("importer ");
        assertThat(viewer.path("roles").toString()).isEqualTo("[\"READER\",\"EDITOR\"]");
    }

    @Test
    void reading_needs_no_key() {
        assertThat(GraphQLClient.ask(VIEWER).toString()).isEqualTo("{\"data\":{\"viewer\":null}}");
    }

    @Test
    void only_a_digest_of_a_key_is_stored() {
        String secret =
                create("bot " + UUID.randomUUID(), "EDITOR").path("secret").asText();
        assertThat(secret).matches("ballotwatch_[\\w-]{43}");
        assertThat(sql.column("select k::text from api_key k")).noneMatch(row -> row.contains(secret.substring(20)));
    }

    @Test
    void a_revoked_key_is_refused_from_the_next_request_on() {
        JsonNode created = create("leaver " + UUID.randomUUID(), "READER");
        Caller leaver = Caller.holding(created.path("secret").asText());
        assertThat(leaver.send(VIEWER).statusCode()).isEqualTo(200);
        String id = created.at("/apiKey/id").asText();
        JsonNode revoked = admin().ask("mutation { revokeApiKey(id: \"" + id
                + "\") { apiKey { revokedAt revokedBy } userErrors { message } } }");
        assertThat(revoked.at("/data/revokeApiKey/apiKey/revokedAt").asText()).isNotEmpty();
        refused(leaver.send(VIEWER));
    }

    @Test
    void an_expired_key_is_refused() {
        refused(Caller.holding(stored.expired(Role.ADMIN)).send(VIEWER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ballotwatch_nonsense", "", "x y", "' or 1=1 --"})
    void a_malformed_key_is_refused(String key) {
        refused(Caller.holding(key).send("{ countries { name } }"));
    }

    // Here no identity provider is configured, so that tokens are unknown as well.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer nonsense",
                "bearer e.y.J",
                "Basic YTpi",
                "ApiKeyballotwatch_x",
                "ballotwatch_x"
            })
    void an_unknown_credential_is_refused(String authorization) {
        refused(GraphQLClient.send(GraphQLClient.get("query=%7B__typename%7D").header("Authorization", authorization)));
    }

    @Test
    void a_second_credential_next_to_a_valid_one_is_refused() {
        String good = "ApiKey " + stored.of(Role.READER);
        HttpRequest.Builder request =
                GraphQLClient.get("query=%7B__typename%7D").header("Authorization", good);
        assertThat(GraphQLClient.send(request).statusCode()).isEqualTo(200);
        refused(GraphQLClient.send(request.header("Authorization", "ApiKey nonsense")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Authorization\": \"Bearer nonsense\"}",
                "{\"authorization\": \"\"}",
                "{\"AUTHORIZATION\": \"ApiKey nonsense\"}",
                "{\"Authorization\": 1}",
                "{\"Authorization\": {\"ApiKey\": \"x\"}}",
                "{\"Authorization\": \"ApiKey x\", \"authorization\": \"ApiKey y\"}"
            })
    void an_invalid_credential_over_a_websocket_is_refused(String payload) {
        SocketClient client = SocketClient.open(RestAssured.port);
        client.say("{\"type\": \"connection_init\", \"payload\": " + payload + "}");
        client.isClosed(4403, "Forbidden");
    }

    // People type the header's name in any case.
    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "authorization", "AUTHORIZATION"})
    void a_key_over_a_websocket_identifies_the_caller(String name) {
        SocketClient client = SocketClient.open(RestAssured.port);
        client.say("{\"type\": \"connection_init\", \"payload\": {\"" + name + "\": \"ApiKey " + stored.of(Role.READER)
                + "\"}}");
        assertThat(client.hear().path("type").asText()).isEqualTo("connection_ack");
        client.subscribe("1", VIEWER);
        assertThat(client.hear("next", "1").at("/data/viewer/roles").toString()).isEqualTo("[\"READER\"]");
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"READER", "EDITOR"})
    void only_administrators_manage_keys(Role role) {
        Caller caller = Caller.holding(stored.of(role));
        RefusedRequest.with("FORBIDDEN", caller.ask("{ apiKeys { name } }"));
        RefusedRequest.with(
                "FORBIDDEN", caller.ask("mutation { createApiKey(input: {name: \"x\", role: ADMIN}) { secret } }"));
    }

    @Test
    void an_anonymous_caller_may_not_manage_keys() {
        RefusedRequest.with("UNAUTHENTICATED", GraphQLClient.ask("{ apiKeys { name } }"));
        RefusedRequest.with(
                "UNAUTHENTICATED",
                GraphQLClient.ask("mutation { createApiKey(input: {name: \"x\", role: ADMIN}) { secret } }"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{name: \"\", role: READER}', name, INVALID_ARGUMENT",
        "'{name: \"  \", role: READER}', name, INVALID_ARGUMENT",
        "'{name: \"late\", role: READER, expiresAt: \"2020-01-01T00:00:00Z\"}', expiresAt, INVALID_ARGUMENT",
    })
    void bad_input_creates_nothing_and_is_reported_with_its_path(String input, String field, String code) {
        String before = sql.value("select count(*) from api_key");
        Caller admin = admin();
        JsonNode answer = admin.ask("mutation { createApiKey(input: " + input
                + ") { apiKey { id } secret userErrors { path message code } } }");
        JsonNode error = answer.at("/data/createApiKey/userErrors/0");
        assertThat(error.path("path").toString()).as("%s", answer).isEqualTo("[\"input\",\"" + field + "\"]");
        assertThat(error.path("code").asText()).isEqualTo(code);
        assertThat(answer.at("/data/createApiKey/secret").isNull()).isTrue();
        assertThat(Integer.parseInt(sql.value("select count(*) from api_key")))
                .isEqualTo(Integer.parseInt(before) + 1); // the administrator's
    }

    @Test
    void a_name_in_use_is_a_conflict() {
        String name = "twin " + UUID.randomUUID();
        create(name, "READER");
        JsonNode error = create(name, "EDITOR").at("/userErrors/0");
        assertThat(error.path("code").asText()).isEqualTo("CONFLICT");
        assertThat(error.path("path").toString()).isEqualTo("[\"input\",\"name\"]");
    }

    @Test
    void revoking_an_unknown_key_is_refused() {
        JsonNode answer = admin().ask("mutation { revokeApiKey(id: \"SwAAAAAAAAAAAAAAAAAAAAA\")"
                + " { apiKey { id } userErrors { path code } } }");
        assertThat(answer.at("/data/revokeApiKey/userErrors/0/code").asText())
                .as("%s", answer)
                .isEqualTo("NOT_FOUND");
    }

    private JsonNode create(String name, String role) {
        return admin().ask("mutation { createApiKey(input: {name: \"" + name + "\", role: " + role
                        + "}) { apiKey { id name hint } secret userErrors { path code } } }")
                .at("/data/createApiKey");
    }

    private Caller admin() {
        return Caller.holding(stored.of(Role.ADMIN));
    }

    private static void refused(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().allValues("WWW-Authenticate")).containsExactly("Bearer, ApiKey");
        RefusedRequest.with("UNAUTHENTICATED", GraphQLClient.json(response));
    }
}
