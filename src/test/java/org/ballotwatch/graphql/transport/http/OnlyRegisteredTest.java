package org.ballotwatch.graphql.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.Test;

/** A service configured to execute only registered documents. */
@QuarkusTest
@TestProfile(OnlyRegistered.class)
class OnlyRegisteredTest {
    private static final Map<String, String> ATTACK = Map.of("value", "IQ-2021-11-07-residence");

    @Test
    void a_registered_document_runs_by_its_text() throws IOException {
        JsonNode data = GraphQLClient.data(Files.readString(OnlyRegistered.FOLDER.resolve("title.graphql")), ATTACK);
        assertThat(data.at("/incident/title").asText()).isNotEmpty();
    }

    @Test
    void a_registered_document_runs_by_its_hash() throws IOException, GeneralSecurityException {
        byte[] text = Files.readAllBytes(OnlyRegistered.FOLDER.resolve("title.graphql"));
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        String extensions = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}";
        String variables = "{\"value\":\"IQ-2021-11-07-residence\"}";
        JsonNode answer = GraphQLClient.json(GraphQLClient.send(
                GraphQLClient.get("extensions=" + encoded(extensions) + "&variables=" + encoded(variables))));
        assertThat(answer.at("/data/incident/title").asText()).isNotEmpty();
    }

    @Test
    void any_other_document_is_refused() {
        RefusedRequest.with("DOCUMENT_NOT_REGISTERED", GraphQLClient.ask("{ countries { name } }"));
    }

    @Test
    void introspection_is_refused_like_any_other_document() {
        RefusedRequest.with("DOCUMENT_NOT_REGISTERED", GraphQLClient.ask("{ __schema { queryType { name } } }"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
