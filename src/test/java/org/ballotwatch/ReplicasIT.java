package org.ballotwatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.ballotwatch.database.EmbeddedDatabaseResource;
import org.ballotwatch.graphql.transport.websocket.SocketClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two packaged applications on one database, one of which is killed. */
class ReplicasIT {
    private static final String CORRECTION =
            "correctElection(input: {id: \"%s\", why: \"%s\", set: {title: \"Vote %2$s\"}}, %s)";
    private static final String KEY = "ballotwatch_" + UUID.randomUUID() + UUID.randomUUID();
    private static final int EDITORS = 4;
    private static final int EDITS = 12;
    private static final int HEARD_BEFORE = 5;

    private final EmbeddedDatabaseResource database = new EmbeddedDatabaseResource();
    private final List<Replica> replicas = new ArrayList<>();
    private String election;
    private String source;

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
        election = recorded(
                "recordElection",
                "{title: \"A vote\", type: PARLIAMENTARY, country: \"IQ\", startsOn: \"2021-10-10\"}");
        source = recorded("recordSource", "{publisher: \"Herald\", kind: NATIONAL_MEDIA, publishedOn: \"2021-10-11\"}");
    }

    @AfterEach
    void stop() throws IOException {
        replicas.forEach(Replica::close);
        database.stop();
        for (Replica replica : replicas) {
            assertThat(Files.readString(replica.log())).doesNotContain(KEY);
        }
    }

    @Test
    void every_edit_is_sent_once_and_in_order_by_both_replicas_even_if_one_is_killed() throws Exception {
        Listener steady = new Listener(replicas.get(0));
        Listener interrupted = new Listener(replicas.get(1));
        List<CompletableFuture<Void>> editors = IntStream.range(0, EDITORS)
                .mapToObj(editor -> CompletableFuture.runAsync(() -> edit(editor)))
                .toList();
        interrupted.hear(HEARD_BEFORE);
        replicas.get(1).kill();
        steady.hear(HEARD_BEFORE);
        replicas.get(1).start();
        replicas.get(1).awaitReady();
        interrupted.connect();
        editors.forEach(CompletableFuture::join);
        sent(1, "the last one", CORRECTION);

        steady.hear(EDITORS * EDITS - HEARD_BEFORE + 1);
        interrupted.hear(EDITORS * EDITS - HEARD_BEFORE + 1);
        assertThat(interrupted.told).isEqualTo(steady.told).doesNotHaveDuplicates();
        assertThat(steady.told)
                .filteredOn(told -> told.startsWith("CORRECTED"))
                .isEqualTo(history())
                .endsWith("CORRECTED the last one");
        assertThat(steady.told)
                .filteredOn(told -> told.startsWith("CREATED"))
                .hasSize(EDITORS * EDITS / 2)
                .allMatch(told -> told.startsWith("CREATED note "));
    }

    /** Edits both replicas in turn; half of the edits change the same record. */
    private void edit(int editor) {
        for (int i = 0; i < EDITS; i++) {
            String mark = editor + "." + i;
            sent(
                    (editor + i) % replicas.size(),
                    mark,
                    i % 2 == 0
                            ? CORRECTION
                            : "reportFigure(input: {event: \"%1$s\", note: \"%2$s\", asWritten: \"%2$s\", source: \""
                                    + source + "\", measure: VOTES_CAST, best: 1}, %3$s)");
        }
    }

    /** Repeats the edit until either replica acknowledges it. */
    private void sent(int first, String mark, String mutation) {
        String field = mutation.formatted(election, mark, "idempotencyKey: \"" + mark + "\"");
        for (int at = first; ; at = 1 - at) {
            try {
                JsonNode answer =
                        replicas.get(at).ask(KEY, "mutation { done: " + field + " { userErrors { message } } }");
                if (!answer.has("errors")) {
                    assertThat(answer.at("/data/done/userErrors"))
                            .as("%s", answer)
                            .isEmpty();
                    return;
                }
                assertThat(answer.at("/errors/0/extensions/code").asText())
                        .isIn("UNAVAILABLE", "OUTCOME_UNKNOWN", "RATE_LIMITED");
            } catch (IOException killed) {
                // The other replica accepts it.
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private List<String> history() throws Exception {
        JsonNode answer = replicas.get(1)
                .ask(null, "{ node(id: \"" + election + "\") { ... on Election { history { action why } } } }");
        List<String> corrections = new ArrayList<>();
        answer.at("/data/node/history")
                .forEach(revision -> corrections.add(revision.path("action").asText() + " "
                        + revision.path("why").asText()));
        corrections.remove(corrections.size() - 1); // when it was recorded
        Collections.reverse(corrections);
        return corrections;
    }

    private String recorded(String mutation, String input) throws Exception {
        JsonNode answer =
                replicas.get(0).ask(KEY, "mutation { done: " + mutation + "(input: " + input + ") { record { id } } }");
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/done/record/id").asText();
    }

    /** Follows the election on one replica, from the start of this subscription. */
    private final class Listener {
        private final List<String> told = new ArrayList<>();
        private final Replica replica;
        private String cursor;
        private SocketClient client;

        private Listener(Replica replica) throws Exception {
            this.replica = replica;
            cursor = replica.ask(null, "{ noticeCursor }")
                    .at("/data/noticeCursor")
                    .asText();
            connect();
        }

        private void connect() {
            client = SocketClient.ready(replica.port);
            client.subscribe(
                    "1",
                    "subscription { electionChanged(id: \"" + election + "\", after: \"" + cursor
                            + "\") { cursor revision { action why } subject { ... on FigureReport { note } } } }");
        }

        private void hear(int notices) {
            for (int i = 0; i < notices; i++) {
                JsonNode payload = client.hear("next", "1");
                assertThat(payload.has("errors")).as("%s", payload).isFalse();
                JsonNode notice = payload.at("/data/electionChanged");
                cursor = notice.path("cursor").asText();
                String action = notice.at("/revision/action").asText();
                told.add(
                        action.equals("CREATED")
                                ? action + " note " + notice.at("/subject/note").asText()
                                : action + " " + notice.at("/revision/why").asText());
            }
        }
    }
}
