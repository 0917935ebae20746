package org.ballotwatch.graphql.transport.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.ballotwatch.access.IdentityProvider;
import org.ballotwatch.access.Role;
import org.ballotwatch.access.StoredKeys;
import org.ballotwatch.database.Sql;
import org.junit.jupiter.api.Test;

/** Authentication over a WebSocket if reading is not public. */
@QuarkusTest
@QuarkusTestResource(value = IdentityProvider.class, restrictToAnnotatedClass = true)
@TestProfile(SocketAccessTest.ForMembers.class)
class SocketAccessTest {
    @Inject
    StoredKeys keys;

    @Inject
    Sql sql;

    @Test
    void a_token_in_connection_init_authenticates_the_client() {
        SocketClient client = connected("{\"Authorization\": \"Bearer " + IdentityProvider.token("editor") + "\"}");
        assertThat(client.hear().path("type").asText()).isEqualTo("connection_ack");
        client.subscribe("1", "{ viewer { name } }");
        assertThat(client.hear("next", "1").at("/data/viewer/name").asText()).isEqualTo("zainab");
        client.close();
    }

    @Test
    void a_client_without_credentials_is_refused() {
        connected("{}").isClosed(4403, "Forbidden");
    }

    @Test
    void a_client_with_malformed_credentials_is_refused() {
        connected("{\"Authorization\": \"Bearer nonsense\"}").isClosed(4403, "Forbidden");
        connected("{\"Authorization\": 1}").isClosed(4403, "Forbidden");
    }

    @Test
    void an_operation_before_the_acknowledgement_ends_the_connection() {
        SocketClient client = SocketClient.open(RestAssured.port);
        client.subscribe("1", "{ viewer { name } }");
        client.isClosed(4401, "Unauthorized");
    }

    @Test
    void a_token_that_expires_meanwhile_ends_the_connection_at_the_next_ping() {
        SocketClient client = connected(
                "{\"Authorization\": \"Bearer " + IdentityProvider.expiringIn(Duration.ofSeconds(10)) + "\"}");
        assertThat(client.hear().path("type").asText()).isEqualTo("connection_ack");
        client.isClosed(4403, "Forbidden");
    }

    @Test
    void a_key_that_is_revoked_meanwhile_ends_the_connection_at_the_next_ping() {
        String secret = keys.of(Role.READER);
        SocketClient client = connected("{\"Authorization\": \"ApiKey " + secret + "\"}");
        assertThat(client.hear().path("type").asText()).isEqualTo("connection_ack");
        client.subscribe("1", "subscription { reportRetired { cursor } }");
        client.subscribe("2", "{ viewer { name } }");
        client.hear("next", "2");
        sql.run(
                "update api_key set revoked_at = now(), revoked_by = 'test', revoked_by_id = 'database' where role = 'READER'");
        client.isClosed(4403, "Forbidden");
    }

    private static SocketClient connected(String payload) {
        SocketClient client = SocketClient.open(RestAssured.port);
        client.say("{\"type\": \"connection_init\", \"payload\": " + payload + "}");
        return client;
    }

    public static class ForMembers implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ballotwatch.access.anonymous-reading", "false", "ballotwatch.websocket.ping", "3S");
        }
    }
}
