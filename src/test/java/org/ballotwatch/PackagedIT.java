package org.ballotwatch;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The packaged application, as it is deployed, on an external database. */
@QuarkusIntegrationTest
class PackagedIT {
    @Test
    void the_headline_query_is_answered() throws IOException {
        String query = Files.readString(Path.of("src/test/resources/graphql/incident/headline.graphql"));
        JsonPath answer = RestAssured.given()
                .contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .jsonPath();
        assertThat(answer.getString("data.incident.responsibility.state")).isEqualTo("NO_CLAIM");
        List<Integer> seats = answer.getList("data.incident.elections[0].election.results.seats.best");
        assertThat(seats.stream().mapToInt(Integer::intValue).sum()).isEqualTo(329);
    }

    @Test
    void the_explorer_is_served() {
        RestAssured.given().get("/q/graphql-ui/").then().statusCode(200);
    }

    @Test
    void the_schema_can_be_fetched_and_parsed() {
        String served = RestAssured.given().get("/graphql/schema.graphql").asString();
        GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(served));
        assertThat(schema.getObjectType("ElectionLink")).isNotNull();
    }
}
