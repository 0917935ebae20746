package org.ballotwatch.graphql.transport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballotwatch.graphql.GraphQLClient.JSON_TYPE;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same answer has the same bytes, from every replica and from a native program too: entity tags depend on them. */
@QuarkusTest
class KeyOrderTest {
    private static final Pattern ERROR = Pattern.compile(
            "\\{\"errors\":\\[\\{\"message\":\"[^\"]*\"(,\"locations\":\\[\\{\"line\":\\d+,\"column\":\\d+}])?"
                    + ",\"extensions\":\\{\"code\":\"\\w+\"(,\"argument\":\"[^\"]*\")?(,\"field\":\"[^\"]*\")?}}(,\\{.*})?]}");

    @Test
    void the_keys_of_an_error_have_a_fixed_order() {
        String unknown = "{\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}}";
        refused(GraphQLClient.post("{", JSON_TYPE));
        refused(GraphQLClient.post("{\"query\": \"{ __typename }\"}", "text/plain"));
        refused(post("{ __typename }").header("Accept", "image/png"));
        refused(post("{ __typename }").header("Authorization", "ApiKey nonsense"));
        refused(GraphQLClient.post(unknown.formatted("0".repeat(64)), JSON_TYPE));
        refused(post("query($id: ID!) { node(id: $id) { id } }"));
        refused(post("{ node(id: 5"));
        refused(post("{ nothing }"));
    }

    private static void refused(HttpRequest.Builder request) {
        assertThat(GraphQLClient.send(request).body()).matches(ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"queryType", "mutationType", "subscriptionType"})
    void introspection_lists_root_fields_by_name(String root) throws IOException {
        JsonNode schema = schema(root + " { fields { name } }");
        assertThat(names(schema.at("/" + root + "/fields"))).isNotEmpty().isSorted();
    }

    @Test
    void introspection_lists_types_by_name() throws IOException {
        JsonNode types = schema("types { name possibleTypes { name } }").path("types");
        assertThat(names(types)).isNotEmpty().isSorted();
        for (JsonNode type : types) {
            assertThat(names(type.path("possibleTypes"))).isSorted();
        }
    }

    private static JsonNode schema(String selection) throws IOException {
        return GraphQLClient.json(GraphQLClient.send(post("{ __schema { " + selection + " } }")))
                .at("/data/__schema");
    }

    private static List<String> names(Iterable<JsonNode> elements) {
        List<String> names = new ArrayList<>();
        for (JsonNode element : elements) {
            names.add(element.path("name").asText());
        }
        return names;
    }

    private static HttpRequest.Builder post(String query) {
        return GraphQLClient.post(GraphQLClient.body(query, Map.of()), JSON_TYPE);
    }
}
