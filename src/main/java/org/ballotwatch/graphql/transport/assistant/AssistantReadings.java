package org.ballotwatch.graphql.transport.assistant;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The documents that come with the service for assistants alone. */
final class AssistantReadings {
    private static final List<String> NAMES = List.of("search", "record", "evidence", "timeline");

    private AssistantReadings() {}

    /** Returns the texts by name. */
    static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        NAMES.forEach(name -> texts.put(name, text("assistant/" + name + ".graphql")));
        return texts;
    }

    private static String text(String path) {
        try (InputStream in = AssistantReadings.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
