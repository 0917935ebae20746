package org.ballotwatch.graphql.transport.assistant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.transport.document.BundledDocument;

/** The documents that come with the service for assistants alone. */
final class AssistantReadings {
    private static final List<String> NAMES = List.of("search", "record", "evidence", "timeline");

    private AssistantReadings() {}

    /** Returns the texts by name. */
    static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        NAMES.forEach(name -> texts.put(name, BundledDocument.text("assistant/" + name + ".graphql")));
        return texts;
    }
}
