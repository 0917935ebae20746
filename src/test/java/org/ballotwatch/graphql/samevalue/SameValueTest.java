package org.ballotwatch.graphql.samevalue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.ballotwatch.access.Caller;
import org.ballotwatch.access.Role;
import org.ballotwatch.access.StoredKeys;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.samevalue.RandomQueries.Given;
import org.ballotwatch.graphql.samevalue.SchemaModel.TypeOf;
import org.ballotwatch.graphql.transport.websocket.SocketClient;
import org.junit.jupiter.api.Test;

/**
 * A field's value never depends on what is selected beside it, on aliases, fragments, conditions or their order, on the size
 * of pages, on the level at which clocks and reading are given, or on whether a record is looked up or listed. Random
 * queries over every type are compared with each other. Another run: {@code -Dsamevalue.seed=N}; a longer one: {@code
 * -Dsamevalue.parts=N}.
 */
@QuarkusTest
class SameValueTest {
    private static final long SEED = Long.getLong("samevalue.seed", 20211010);
    private static final int PARTS = Integer.getInteger("samevalue.parts", 800);
    private static final int ROUNDS = 4;
    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

    /** Bounds the time of the suite on a slow machine, where fewer queries run; all types come first. */
    private static final long END = Duration.ofSeconds(75).toNanos();

    /** How often a path is searched to objects with a field that no answer had yet. */
    private static final int TRIES = 400;

    @Inject
    StoredKeys keys;

    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @Test
    void a_value_is_the_same_on_every_path() {
        try {
            search(Caller.holding(keys.of(Role.ADMIN)), new ChangedRecords(editor));
        } finally {
            traces.wipe();
        }
    }

    private void search(Caller caller, ChangedRecords changed) {
        long begin = System.nanoTime();
        SchemaModel schema = new SchemaModel(caller.ask(SchemaModel.INTROSPECTION));
        Trial trial = new Trial(schema, caller::ask, "-Dsamevalue.seed=" + SEED);
        Random random = new Random(SEED);
        RandomQueries queries = new RandomQueries(
                schema, random, new Given(given(changed), changed.ids(), trial.observations.idsByType));
        Variations variations = new Variations(random);
        trial.ask(queries.ids());
        trial.observations
                .idsByType
                .computeIfAbsent("Dispute", type -> new TreeSet<>())
                .addAll(changed.disputes());
        List<Whole> wholes = wholes(schema, trial, queries);
        wholes.addAll(queries.roots().stream()
                .filter(whole -> trial.ask(whole.query()))
                .toList());
        reachEverything(schema, trial, queries);
        for (Whole whole : wholes) {
            if (System.nanoTime() - begin < END) {
                variations.alone(whole).forEach(trial::ask);
            }
        }
        for (int i = 0; i < PARTS && System.nanoTime() - begin < END; i++) {
            AskedField part = variations.part(wholes.get(random.nextInt(wholes.size())));
            AskedField other = variations.part(wholes.get(random.nextInt(wholes.size())));
            trial.ask(random.nextInt(4) == 0 ? variations.beside(part, other) : part);
        }
        Set<String> unreached = unreached(schema.type("Query"), trial);
        unreached.remove("Query.noticeCursor"); // the position of the moment
        unreached.remove("Query._entities"); // takes what nodes takes, and returns a union; see FederationTest
        assertThat(unreached).as("root fields that no answer had").isEmpty();
        assertThat(trial.tooLarge()).isLessThan(trial.asked() / 4);
        assertThat(trial.observations.size()).isGreaterThan(5_000);
    }

    // An edit repeated with its key returns its first answer, and a notice is read again from its cursor.
    @Test
    void a_payload_and_a_notice_have_the_same_values_on_every_path() {
        Caller caller = Caller.holding(keys.of(Role.ADMIN));
        SchemaModel schema = new SchemaModel(caller.ask(SchemaModel.INTROSPECTION));
        SocketClient socket = SocketClient.ready(RestAssured.port);
        try {
            String cursor =
                    caller.ask("{ noticeCursor }").at("/data/noticeCursor").asText();
            ChangedRecords changed = new ChangedRecords(editor);
            Trial trial = new Trial(
                    schema,
                    query -> query.startsWith("subscription") ? notice(socket, query) : caller.ask(query),
                    "-Dsamevalue.seed=" + SEED);
            Random random = new Random(SEED);
            RandomQueries queries = new RandomQueries(
                    schema, random, new Given(given(changed), changed.ids(), trial.observations.idsByType));
            List<Whole> wholes = new ArrayList<>(changed.edits(queries));
            wholes.addAll(changed.notices(queries, cursor));
            Variations variations = new Variations(random);
            for (Whole whole : wholes) {
                trial.ask(whole.query());
                variations.alone(whole).forEach(trial::ask);
                for (int i = 0; i < 10; i++) {
                    AskedField part = variations.part(whole);
                    part.beneath.forEach(root -> root.condition = "");
                    trial.ask(part);
                }
            }
            ChangedRecords.shortest(queries, schema).forEach(whole -> trial.ask(whole.query()));
            Set<String> unreached = new TreeSet<>(schema.objects().stream()
                    .filter(type -> !readable(schema).contains(type) && !ROOTS.contains(type.name()))
                    .flatMap(type -> unreached(type, trial).stream())
                    .toList());
            unreached.removeIf(field -> field.contains("ApiKey")); // each call makes another key
            assertThat(unreached).as("fields that no answer had").isEmpty();
        } finally {
            socket.close();
            traces.wipe();
        }
    }

    /** The first notice that a subscription sends. */
    private static JsonNode notice(SocketClient socket, String query) {
        String id = UUID.randomUUID().toString();
        socket.subscribe(id, query);
        JsonNode message = socket.hear();
        assertThat(message.path("type").asText())
                .as("%s in answer to %s", message, query)
                .isEqualTo("next");
        socket.complete(id);
        JsonNode notice = message.path("payload");
        // Events that were already in transit.
        String hello = UUID.randomUUID().toString();
        socket.subscribe(hello, "{ __typename }");
        while (!message.path("id").asText().equals(hello)
                || !message.path("type").asText().equals("complete")) {
            message = socket.hear();
        }
        return notice;
    }

    /** Every type as a whole, on some of the paths that lead to it. */
    private static List<Whole> wholes(SchemaModel schema, Trial trial, RandomQueries queries) {
        List<Whole> wholes = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (TypeOf type : readable(schema)) {
                Whole whole = queries.whole(type.name());
                if (whole != null && trial.ask(whole.query())) {
                    wholes.add(whole);
                }
            }
        }
        return wholes;
    }

    private static void reachEverything(SchemaModel schema, Trial trial, RandomQueries queries) {
        for (TypeOf type : readable(schema)) {
            for (int i = 0; i < TRIES && !unreached(type, trial).isEmpty(); i++) {
                Whole whole = queries.whole(type.name());
                if (whole != null) {
                    trial.ask(whole.query());
                }
            }
        }
        Set<String> unreached = new TreeSet<>();
        readable(schema).forEach(type -> unreached.addAll(unreached(type, trial)));
        assertThat(unreached).as("fields that no answer had").isEmpty();
    }

    private static Set<String> unreached(TypeOf type, Trial trial) {
        Set<String> unreached = new TreeSet<>();
        type.fields().values().forEach(field -> unreached.add(field.coordinates()));
        unreached.removeAll(trial.observations.reached);
        return unreached;
    }

    /** The types reachable by a query; payloads are reachable only by edits, and notices only by subscriptions. */
    private static List<TypeOf> readable(SchemaModel schema) {
        return schema.objects().stream()
                .filter(type -> !ROOTS.contains(type.name()))
                .filter(type -> schema.distancesTo(type.name()).containsKey("Query"))
                .toList();
    }

    private static Map<String, List<String>> given(ChangedRecords changed) {
        Map<String, List<String>> given = new HashMap<>();
        given.put("first", List.of("1", "2", "3"));
        given.put("asOf", List.of("\"2021-10-13\"", "\"2021-11-08\"", "\"2022-06-01\""));
        given.put("recordedAsOf", changed.moments());
        given.put("Query.timeline.filter", List.of("{country: \"IQ\"}"));
        given.put("Query.incidentStats.by", List.of("[COUNTRY, MONTH]", "[ACTOR, TYPE]", "[WEEK, PLACE]"));
        given.put("Query.incidentStats.sum", List.of("[KILLED]", "[KILLED, INJURED]"));
        given.put("Election.incidentCounts.sum", List.of("[KILLED]", "[KILLED, INJURED]"));
        for (String type : List.of("Query", "Actor", "Person", "Party", "Organization", "Country", "Place")) {
            given.put(type + ".incidents.orderBy", List.of("EARLIEST_FIRST")); // the nearest need a filter
        }
        given.put("latitude", List.of("33.34"));
        given.put("longitude", List.of("44.4"));
        given.put("Query.enumLabels.type", List.of("\"SourceKind\""));
        given.put("Query.dataset.name", List.of("\"iraq-2021\""));
        given.put("text", List.of("\"sadr\"", "\"attack\"", "\"fatah\""));
        given.put("code", List.of("\"IQ\"", "\"US\""));
        given.put("from", List.of("\"2021-10-01\"", "\"2021-11-01\""));
        given.put("to", List.of("\"2022-03-01\""));
        given.put("date", List.of("\"2021-12-01\"", "\"2021-10-11\""));
        given.put("on", List.of("\"2021-12-01\""));
        return given;
    }
}
