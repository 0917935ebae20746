package org.ballotwatch.bench.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Makes edits until all are made; each is sent again until it is answered. */
final class Editor implements Runnable {
    private static final long GIVE_UP_NANOS = TimeUnit.MINUTES.toNanos(10);
    private static final int TWICE_AT_ONCE_ONE_IN = 25;
    private static final String VERSION = "query($id: ID!) { node(id: $id) { ... on Election { version } } }";

    private final Options options;
    private final List<Replica> replicas;
    private final Ground ground;
    private final Tally tally;
    private final String key;
    private final Random random;
    private int at;

    Editor(Options options, List<Replica> replicas, Ground ground, Tally tally, int number) {
        this.options = options;
        this.replicas = replicas;
        this.ground = ground;
        this.tally = tally;
        this.key = ground.keys().get(number);
        this.random = new Random(options.seed() + number);
        this.at = number % replicas.size();
    }

    @Override
    public void run() {
        try {
            for (int n = tally.edits.incrementAndGet(); n <= options.edits(); n = tally.edits.incrementAndGet()) {
                for (int attempt = 1; !made(new Draw(ground, options.seed(), n, attempt).edit()); attempt++) {
                    tally.count("attempts again");
                }
            }
        } catch (Exception e) {
            tally.wrong.add("An editor gave up: " + e);
        }
    }

    /** @return false if another edit was first */
    private boolean made(Edit edit) throws Exception {
        if (edit.mutation().equals("correctElection")) {
            edit.input().put("version", version(edit.contest()));
        }
        Said said = random.nextInt(TWICE_AT_ONCE_ONE_IN) == 0 ? sentTwice(edit) : sent(edit);
        String mutation =
                edit.mutation() + (edit.report() != null && edit.of().equals(edit.mutation()) ? " (supersedes)" : "");
        if (said.outcome() == Said.Outcome.DONE) {
            tally.acknowledged.put(edit.mark(), edit.times());
            edit.acknowledged(said.payload());
            tally.count("acknowledged " + mutation);
            return true;
        }
        if (said.outcome() == Said.Outcome.REFUSED) {
            tally.refused.put(edit.mark(), said.code());
            tally.count("refused " + mutation);
            return false;
        }
        tally.wrong.add(edit.mutation() + " " + edit.mark() + " was answered " + said.payload());
        return true;
    }

    private String version(Contest contest) throws Exception {
        ObjectNode variables = Replica.JSON.createObjectNode().put("id", contest.id);
        long start = System.nanoTime();
        while (System.nanoTime() - start < GIVE_UP_NANOS) {
            try {
                JsonNode version =
                        replicas.get(at).ask(null, VERSION, variables).at("/data/node/version");
                if (version.isTextual()) {
                    return version.asText();
                }
            } catch (IOException down) {
                at = (at + 1) % replicas.size();
            }
            Thread.sleep(100);
        }
        throw new IOException("No replica returns the version of " + contest.id);
    }

    /** Sends the edit to both replicas at once: both must return the same result in the end. */
    private Said sentTwice(Edit edit) throws Exception {
        tally.count("sent twice");
        Replica other = replicas.get((at + 1) % replicas.size());
        CompletableFuture<Said> twin = CompletableFuture.supplyAsync(() -> {
            try {
                return Said.of(edit, other.ask(key, edit.document(), edit.variables()));
            } catch (IOException | InterruptedException e) {
                return new Said(Said.Outcome.UNKNOWN, "a lost connection", null);
            }
        });
        Said said = sent(edit);
        Said second = twin.join();
        if (second.outcome() != Said.Outcome.UNKNOWN && second.outcome() != said.outcome()) {
            tally.wrong.add(edit.mutation() + " " + edit.mark() + " was answered both " + said + " and " + second);
        }
        return said;
    }

    private Said sent(Edit edit) throws Exception {
        long start = System.nanoTime();
        while (System.nanoTime() - start < GIVE_UP_NANOS) {
            String lost;
            try {
                Said said = Said.of(edit, replicas.get(at).ask(key, edit.document(), edit.variables()));
                if (said.outcome() != Said.Outcome.UNKNOWN) {
                    return said;
                }
                lost = said.code();
            } catch (IOException e) {
                lost = e.getMessage() != null && e.getMessage().startsWith("HTTP 5")
                        ? e.getMessage()
                        : "a lost connection";
            }
            tally.count("sent again after " + lost);
            at = (at + 1) % replicas.size();
            Thread.sleep(50 + random.nextInt(100));
        }
        throw new IOException(edit.mark() + " was never acknowledged");
    }
}
