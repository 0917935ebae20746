package org.ballotwatch.bench.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** Reads elections from both replicas in turn and checks that each answer is consistent with one moment. */
final class Reader implements Runnable {
    private static final String QUERY = """
            query($id: ID!) { node(id: $id) { ... on Election {
              title
              version
              results { reports { note } }
              figures(measures: [VOTES_CAST]) { reports { note } }
              accounts { note }
              history { action why }
            } } }""";

    private final List<Replica> replicas;
    private final Ground ground;
    private final Tally tally;
    private final BooleanSupplier over;
    private final Random random;
    private final Map<Contest, Long> seen = new HashMap<>();

    Reader(List<Replica> replicas, Ground ground, Tally tally, BooleanSupplier over, long seed) {
        this.replicas = replicas;
        this.ground = ground;
        this.tally = tally;
        this.over = over;
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        while (!over.getAsBoolean()) {
            Contest contest =
                    ground.contests().get(random.nextInt(ground.contests().size()));
            try {
                read(contest, replicas.get(random.nextInt(replicas.size())));
                Thread.sleep(random.nextInt(40));
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void read(Contest contest, Replica replica) throws InterruptedException {
        List<String> batches = List.copyOf(contest.batches);
        long version = Math.max(contest.version.get(), seen.getOrDefault(contest, 0L));
        ObjectNode variables = Replica.JSON.createObjectNode().put("id", contest.id);
        JsonNode answer;
        try {
            answer = replica.ask(null, QUERY, variables);
        } catch (IOException down) {
            tally.unanswered.increment();
            Thread.sleep(100);
            return;
        }
        tally.answers.increment();
        JsonNode election = answer.at("/data/node");
        if (answer.has("errors")) {
            tally.withErrors.increment();
            if (election.isObject()) {
                wrong(contest, "was incomplete: " + answer.path("errors"));
            }
            return;
        }
        check(contest, election, version, batches);
        seen.put(contest, election.path("version").asLong());
    }

    private void check(Contest contest, JsonNode election, long version, List<String> batches) {
        if (election.path("version").asLong() < version) {
            wrong(contest, "went back from version " + version + " to " + election.path("version"));
        }
        String corrected = null;
        for (JsonNode revision : election.path("history")) {
            if (corrected == null && revision.path("action").asText().equals("CORRECTED")) {
                corrected = revision.path("why").asText();
            }
        }
        String title = election.path("title").asText();
        if (corrected == null ? title.startsWith("edit") : !title.equals(corrected)) {
            wrong(contest, "is called \"" + title + "\" after \"" + corrected + "\"");
        }
        Map<String, Integer> marks = new HashMap<>();
        election.findValuesAsText("note").forEach(note -> marks.merge(note, 1, Integer::sum));
        for (String batch : batches) {
            if (!marks.containsKey(batch)) {
                wrong(contest, "lacks the batch of " + batch + ", which was acknowledged");
            }
        }
        marks.forEach((mark, count) -> {
            if (count != (mark.startsWith("batch") ? Draw.BATCH.size() : 1)) {
                wrong(contest, "shows " + count + " reports of " + mark);
            }
        });
    }

    private void wrong(Contest contest, String how) {
        tally.inconsistent.increment();
        tally.wrong.add("Election " + contest.id + " " + how);
    }
}
