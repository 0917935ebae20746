package org.ballotwatch.bench.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The records for the work, created before it begins. */
record Ground(List<Contest> contests, List<String> parties, List<String> sources, List<String> keys, String cursor) {
    private static final int PARTIES = 4;
    private static final int SOURCES = 10;

    static Ground recorded(Replica replica, String admin, Options options) throws Exception {
        Making making = new Making(replica, admin);
        List<Contest> contests = new ArrayList<>();
        for (int i = 0; i < options.elections(); i++) {
            String input = "{title: \"Election %d\", type: PARLIAMENTARY, country: \"IQ\", startsOn: \"20%02d-05-01\"}";
            contests.add(new Contest(making.record("recordElection", input.formatted(i, i % 25))));
        }
        List<String> parties = new ArrayList<>();
        for (int i = 0; i < PARTIES; i++) {
            parties.add(making.record("recordParty", "{name: \"Party " + i + "\", kind: PARTY, country: \"IQ\"}"));
        }
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < SOURCES; i++) {
            String input = "{publisher: \"Paper %d\", kind: NATIONAL_MEDIA, publishedOn: \"2025-01-%02d\"}";
            sources.add(making.record("recordSource", input.formatted(i, i + 1)));
        }
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < options.editors(); i++) {
            String input = "{name: \"editor " + i + "\", role: EDITOR}";
            keys.add(making.made("createApiKey", input, "secret").path("secret").asText());
        }
        String cursor = making.ask("{ noticeCursor }").at("/data/noticeCursor").asText();
        return new Ground(contests, parties, sources, keys, cursor);
    }

    private record Making(Replica replica, String admin) {
        String record(String mutation, String input) throws Exception {
            return made(mutation, input, "record { id }").at("/record/id").asText();
        }

        JsonNode made(String mutation, String input, String asked) throws Exception {
            JsonNode answer = ask("mutation { " + mutation + "(input: " + input + ") { " + asked
                    + " userErrors { path message } } }");
            JsonNode payload = answer.at("/data/" + mutation);
            if (!payload.path("userErrors").isEmpty() || answer.has("errors")) {
                throw new IOException(answer.toString());
            }
            return payload;
        }

        JsonNode ask(String query) throws Exception {
            ObjectNode none = Replica.JSON.createObjectNode();
            return replica.ask(admin, query, none);
        }
    }
}
