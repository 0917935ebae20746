package org.ballotwatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.ballotwatch.database.EmbeddedDatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two packaged applications on one database, both of which keep answers: none of them is older than an edit that either
 * acknowledged before it was asked. A longer run: {@code -Dkept.reads=100000}.
 */
class KeptAnswersIT {
    private static final String KEY = "ballotwatch_" + UUID.randomUUID() + UUID.randomUUID();
    private static final int READS = Integer.getInteger("kept.reads", 2_000);
    private static final int EDITS = 20;
    private static final int READERS = 4;

    private final EmbeddedDatabaseResource database = new EmbeddedDatabaseResource();
    private final List<Replica> replicas = new ArrayList<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger old = new AtomicInteger();
    private final AtomicBoolean enough = new AtomicBoolean();
    private String election;

    @BeforeEach
    void start() throws Exception {
        Map<String, String> configuration = new HashMap<>(database.start());
        configuration.put("ballotwatch.access.bootstrap-key", KEY);
        for (int i = 0; i < 2; i++) {
            replicas.add(new Replica(configuration));
            replicas.get(i).start();
        }
        for (Replica replica : replicas) {
            replica.awaitReady();
        }
        JsonNode made = replicas.get(0)
                .ask(
                        KEY,
                        "mutation { recordElection(input: {title: \"0\", type: PARLIAMENTARY, country: \"IQ\","
                                + " startsOn: \"2021-10-10\"}) { record { id } } }");
        election = made.at("/data/recordElection/record/id").asText();
    }

    @AfterEach
    void stop() {
        replicas.forEach(Replica::close);
        database.stop();
    }

    @Test
    void no_answer_is_older_than_an_edit_before_it() throws Exception {
        List<CompletableFuture<Void>> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            Replica replica = replicas.get(i % 2);
            readers.add(CompletableFuture.runAsync(() -> read(replica)));
        }
        try {
            edit();
        } finally {
            enough.set(true);
        }
        readers.forEach(CompletableFuture::join);
        assertThat(old).as("of %s reads beside %s edits", reads, acknowledged).hasValue(0);
    }

    private void edit() throws Exception {
        for (int edit = 1; reads.get() < READS || edit <= EDITS; edit++) {
            JsonNode answer = replicas.get(edit % 2)
                    .ask(
                            KEY,
                            "mutation { correctElection(input: {id: \"%s\", set: {title: \"%d\"}}) { userErrors { message } } }"
                                    .formatted(election, edit));
            assertThat(answer.at("/data/correctElection/userErrors"))
                    .as("%s", answer)
                    .isEmpty();
            acknowledged.set(edit);
            Thread.sleep(edit % 3); // so that answers are repeated, too
        }
    }

    private void read(Replica replica) {
        try {
            while (!enough.get()) {
                int before = acknowledged.get();
                JsonNode answer = replica.ask(null, "{ election(id: \"" + election + "\") { title } }");
                if (answer.at("/data/election/title").asInt() < before) {
                    old.incrementAndGet();
                }
                reads.incrementAndGet();
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
