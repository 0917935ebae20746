package org.ballotwatch.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.Test;

/** Tokens of an identity provider, on a service whose data is not public. */
@QuarkusTest
@QuarkusTestResource(value = IdentityProvider.class, restrictToAnnotatedClass = true)
@TestProfile(TokenTest.ForMembers.class)
class TokenTest {
    private static final String READ = "{ viewer { name roles } countries { name } }";

    @Test
    void a_valid_token_identifies_the_caller_and_the_roles() {
        JsonNode answer = Caller.bearing(IdentityProvider.token("editor")).ask(READ);
        assertThat(answer.at("/data/viewer").toString())
                .isEqualTo("{\"name\":\"zainab\",\"roles\":[\"READER\",\"EDITOR\"]}");
        assertThat(answer.at("/data/countries")).isNotEmpty();
    }

    @Test
    void an_administrator_may_list_keys() {
        JsonNode answer = Caller.bearing(IdentityProvider.token("admin")).ask("{ apiKeys { name } }");
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
    }

    @Test
    void a_missing_role_is_refused() {
        RefusedRequest.with(
                "FORBIDDEN", Caller.bearing(IdentityProvider.token("editor")).ask("{ apiKeys { name } }"));
    }

    @Test
    void an_unknown_role_may_not_read() {
        HttpResponse<String> response =
                Caller.bearing(IdentityProvider.token("accountant")).send(READ);
        assertThat(response.statusCode()).isEqualTo(403);
        RefusedRequest.with("FORBIDDEN", GraphQLClient.json(response));
    }

    @Test
    void an_expired_token_is_refused() {
        refused(Caller.bearing(IdentityProvider.expired()).send(READ));
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        refused(Caller.bearing(IdentityProvider.forAnotherAudience()).send(READ));
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        refused(Caller.bearing(IdentityProvider.ofAnotherIssuer()).send(READ));
    }

    @Test
    void a_forged_token_is_refused() {
        refused(Caller.bearing(IdentityProvider.forged()).send(READ));
    }

    @Test
    void a_malformed_token_is_refused() {
        refused(Caller.bearing("nonsense").send(READ));
    }

    @Test
    void the_schema_is_no_more_public_than_introspection() {
        String schema = RestAssured.baseURI + ":" + RestAssured.port + "/graphql/schema.graphql";
        refused(GraphQLClient.send(HttpRequest.newBuilder(URI.create(schema))));
        HttpResponse<String> response = GraphQLClient.send(HttpRequest.newBuilder(URI.create(schema))
                .header("Authorization", "Bearer " + IdentityProvider.token("reader")));
        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void a_request_without_a_token_is_refused_if_reading_is_not_public() {
        refused(GraphQLClient.send(GraphQLClient.post(GraphQLClient.body(READ, Map.of()), GraphQLClient.JSON_TYPE)));
    }

    // The schema as a file contains the same as introspection.
    @Test
    void the_schema_is_refused_to_a_caller_who_may_not_read() {
        RestAssured.given().get("/graphql/schema.graphql").then().statusCode(401);
        RestAssured.given()
                .header("Upgrade", "websocket")
                .get("/graphql/schema.graphql")
                .then()
                .statusCode(401);
        RestAssured.given()
                .header("Authorization", "Bearer " + IdentityProvider.token("reader"))
                .get("/graphql/schema.graphql")
                .then()
                .statusCode(200);
    }

    private static void refused(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(401);
        assertThat(response.headers().allValues("WWW-Authenticate")).containsExactly("Bearer, ApiKey");
        RefusedRequest.with("UNAUTHENTICATED", GraphQLClient.json(response));
    }

    public static class ForMembers implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ballotwatch.access.anonymous-reading", "false");
        }
    }
}
