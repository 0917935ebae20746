package org.ballotwatch.bench.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Editors who all correct the same few records at once, in batches that list them in different orders. A batch that
 * loses a conflict is not sent again: each answer must match the database in the end.
 */
final class Contention {
    private static final int RECORDS = 20;
    private static final Set<String> GAVE_WAY = Set.of("CONFLICT", "RATE_LIMITED");
    private static final String BATCH = "mutation($input: BatchInput!, $key: String) {"
            + " batch(input: $input, idempotencyKey: $key) { nodes { id } userErrors { code message } } }";

    private final Options options;
    private final List<Replica> replicas;
    private final List<String> keys;
    private final List<String> records = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, String> answers = new ConcurrentHashMap<>();

    /** @param keys the editors' keys, one each */
    Contention(Options options, List<Replica> replicas, List<String> keys) {
        this.options = options;
        this.replicas = replicas;
        this.keys = keys;
    }

    /** @return whether all results were as expected */
    boolean run(Connection database) throws Exception {
        for (int i = 0; i < RECORDS; i++) {
            records.add(recorded(i));
        }
        long deadlocks = deadlocks(database);
        long start = System.nanoTime();
        List<Thread> editors = new ArrayList<>();
        for (int i = 0; i < options.contenders(); i++) {
            int number = i;
            Thread editor = new Thread(() -> work(number));
            editor.start();
            editors.add(editor);
        }
        for (Thread editor : editors) {
            editor.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Thread.sleep(2_000); // PostgreSQL counts events of a second ago
        return verdict(seconds, corrections(database), deadlocks(database) - deadlocks);
    }

    private void work(int number) {
        Replica replica = replicas.get(number % replicas.size());
        for (int n = next.incrementAndGet(); n <= options.batches(); n = next.incrementAndGet()) {
            String mark = "contended " + n;
            try {
                answers.put(mark, outcome(replica.ask(keys.get(number % keys.size()), BATCH, variables(mark, n))));
            } catch (IOException e) {
                answers.put(mark, "HTTP 429".equals(e.getMessage()) ? "RATE_LIMITED" : e.toString());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private ObjectNode variables(String mark, int number) {
        List<String> order = new ArrayList<>(records);
        Collections.shuffle(order, new Random(options.seed() * 1_000_003 + number));
        ArrayNode edits = Replica.JSON.createArrayNode();
        for (String record : order) {
            ObjectNode correction =
                    Replica.JSON.createObjectNode().put("id", record).put("why", mark);
            correction.set("set", Replica.JSON.createObjectNode().put("title", mark));
            edits.add(Replica.JSON.createObjectNode().set("correctSource", correction));
        }
        ObjectNode variables = Replica.JSON.createObjectNode().put("key", mark);
        return variables.set("input", Replica.JSON.createObjectNode().set("edits", edits));
    }

    private static String outcome(JsonNode answer) {
        if (answer.has("errors")) {
            return answer.at("/errors/0/extensions/code").asText();
        }
        JsonNode errors = answer.at("/data/batch/userErrors");
        return errors.isEmpty() ? "made" : errors.at("/0/code").asText();
    }

    private boolean verdict(double seconds, Map<String, Integer> corrections, long deadlocks) {
        Map<String, Integer> counts = new TreeMap<>();
        int others = 0;
        int lost = 0;
        int madeButRefused = 0;
        int inPart = 0;
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            counts.merge(answer.getValue(), 1, Integer::sum);
            int there = corrections.getOrDefault(answer.getKey(), 0);
            boolean made = answer.getValue().equals("made");
            others += made || GAVE_WAY.contains(answer.getValue()) ? 0 : 1;
            lost += made && there == 0 ? 1 : 0;
            madeButRefused += !made && there > 0 ? 1 : 0;
            inPart += there > 0 && there < RECORDS ? 1 : 0;
        }
        System.out.printf(
                "%n%d editors, %d batches of %d corrections of the same records, %.0f s%n",
                options.contenders(), answers.size(), RECORDS, seconds);
        counts.forEach((answer, count) -> System.out.printf("  %-40s %d%n", answer, count));
        System.out.printf("  %-40s %d%n", "deadlocks in PostgreSQL", deadlocks);
        System.out.printf("  %-40s %d%n", "answered neither as made nor as conflict", others);
        System.out.printf("  %-40s %d%n", "made but refused", madeButRefused);
        System.out.printf("  %-40s %d%n", "acknowledged but missing", lost);
        System.out.printf("  %-40s %d%n%n", "made in part", inPart);
        return deadlocks + others + madeButRefused + lost + inPart == 0;
    }

    private String recorded(int number) throws Exception {
        JsonNode answer = replicas.get(0)
                .ask(
                        keys.get(0),
                        "mutation { recordSource(input: {publisher: \"Contended " + number
                                + "\", kind: NATIONAL_MEDIA}) { record { id } } }",
                        Replica.JSON.createObjectNode());
        return answer.at("/data/recordSource/record/id").asText();
    }

    private static Map<String, Integer> corrections(Connection database) throws SQLException {
        Map<String, Integer> found = new HashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select reason, count(*) from revision where reason like 'contended %' group by reason")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getInt(2));
            }
        }
        return found;
    }

    private static long deadlocks(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select deadlocks from pg_stat_database where datname = current_database()")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
