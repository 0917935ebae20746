package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.graphql.node.RecordView;
import org.ballotwatch.graphql.node.ViewId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An answer of the service at some moment is repeated by a query as of that moment, whatever was changed since. */
@QuarkusTest
class ReplayTest {
    private static final Path QUERIES = Path.of("src/test/resources/replay");
    private static final int EDITS = Integer.getInteger("replay.edits", 400);
    private static final long SEED = Long.getLong("replay.seed", 20_211_107);

    /** An answer and its time. */
    private record Said(String query, Map<String, Object> variables, String moment, JsonNode answer) {}

    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    private final List<Said> said = new ArrayList<>();
    private final Map<String, Integer> accepted = new TreeMap<>();

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void every_answer_of_a_random_sequence_of_edits_is_repeated_as_of_its_time() throws IOException {
        RandomEdits edits = new RandomEdits(SEED);
        Random random = new Random(SEED);
        keep(edits);
        for (String edit : edits.first()) {
            make(edits, List.of(edit));
        }
        for (int i = 0; i < EDITS; i++) {
            List<String> batch = new ArrayList<>();
            do {
                batch.add(edits.next());
            } while (random.nextInt(5) == 0);
            make(edits, batch);
            if (i % 10 == 0) {
                keep(edits);
            }
        }

        assertThat(accepted).hasSize(29);
        for (Said then : said) {
            Map<String, Object> variables = new HashMap<>(then.variables);
            variables.put("held", then.moment);
            variables.computeIfPresent("ids", (name, ids) -> seen((List<?>) ids, then.moment));
            assertThat(GraphQLClient.data(then.query, variables).toPrettyString())
                    .as("As of %s, seed %d", then.moment, SEED)
                    .isEqualTo(then.answer.toPrettyString());
        }
    }

    /** The field nodes has no clock: an id names the moment instead. */
    private static List<String> seen(List<?> ids, String moment) {
        RecordView view = new RecordView(null, OffsetDateTime.parse(moment), null);
        return ids.stream()
                .map(id -> new ViewId(GlobalId.decode("ids", id.toString()), view).encode())
                .toList();
    }

    private void make(RandomEdits edits, List<String> batch) {
        JsonNode payload = editor.batch("", String.join(", ", batch));
        if (payload.path("userErrors").isEmpty()) {
            for (int i = 0; i < batch.size(); i++) {
                edits.made(batch.get(i), payload.at("/nodes/" + i + "/id").asText());
                accepted.merge(RandomEdits.field(batch.get(i)), 1, Integer::sum);
            }
        }
    }

    private void keep(RandomEdits edits) throws IOException {
        String moment = Instant.now().toString();
        for (String name : List.of("incidents", "elections", "others", "nodes")) {
            String query = Files.readString(QUERIES.resolve(name + ".graphql"));
            Map<String, Object> variables = name.equals("nodes") ? Map.of("ids", edits.ids()) : Map.of();
            said.add(new Said(query, variables, moment, GraphQLClient.data(query, variables)));
        }
    }
}
