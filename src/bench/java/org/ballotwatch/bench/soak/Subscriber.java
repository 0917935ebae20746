package org.ballotwatch.bench.soak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Follows every election on one replica, over one connection at a time, which is opened again when it is lost. */
final class Subscriber implements Runnable {
    private static final long AGAIN_MILLIS = 200;

    final List<Following> followings;
    private final Replica replica;
    private final Tally tally;
    private final String name;
    private volatile boolean over;

    Subscriber(Replica replica, Ground ground, Tally tally, String name) {
        this.replica = replica;
        this.tally = tally;
        this.name = name;
        this.followings = ground.contests().stream()
                .map(contest -> new Following(contest, ground.cursor()))
                .toList();
    }

    int count() {
        return followings.stream().mapToInt(Following::count).sum();
    }

    void leave() {
        over = true;
    }

    @Override
    public void run() {
        while (!over) {
            Ear ear = new Ear();
            try {
                WebSocket socket = replica.http()
                        .newWebSocketBuilder()
                        .subprotocols("graphql-transport-ws")
                        .buildAsync(replica.socket(), ear)
                        .get(30, TimeUnit.SECONDS);
                while (!over && !ear.closed.await(AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {}
                socket.abort();
            } catch (InterruptedException e) {
                return;
            } catch (Exception down) {
                tally.count(name + " connections refused");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Ear implements WebSocket.Listener {
        private final CountDownLatch closed = new CountDownLatch(1);
        private final StringBuilder text = new StringBuilder();
        private CompletableFuture<?> said = CompletableFuture.completedFuture(null);

        @Override
        public void onOpen(WebSocket socket) {
            say(socket, "{\"type\": \"connection_init\"}");
            socket.request(1);
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                String message = text.toString();
                text.setLength(0);
                try {
                    hear(socket, Replica.JSON.readTree(message));
                } catch (JsonProcessingException e) {
                    tally.wrong.add("A message that is not JSON: " + message);
                }
            }
            socket.request(1);
            return null;
        }

        private void hear(WebSocket socket, JsonNode message) {
            String type = message.path("type").asText();
            if (type.equals("connection_ack")) {
                for (int i = 0; i < followings.size(); i++) {
                    say(socket, followings.get(i).subscribe(i));
                }
            } else if (type.equals("ping")) {
                say(socket, "{\"type\": \"pong\"}");
            } else if (!type.equals("pong")) {
                of(socket, message, type);
            }
        }

        private void of(WebSocket socket, JsonNode message, String type) {
            String id = message.path("id").asText();
            int index = Integer.parseInt(id.substring(0, id.indexOf('-')));
            Following following = followings.get(index);
            if (!following.is(id) || type.equals("next") && following.hear(message.path("payload"))) {
                return;
            }
            // An incomplete or missing notice must be sent again, so later ones are not wanted.
            tally.count(name + " answers without a notice");
            tally.count("notice: " + message.path("payload"));
            if (type.equals("next")) {
                say(socket, "{\"type\": \"complete\", \"id\": \"" + id + "\"}");
            }
            CompletableFuture.delayedExecutor(AGAIN_MILLIS, TimeUnit.MILLISECONDS)
                    .execute(() -> say(socket, following.subscribe(index)));
        }

        private synchronized void say(WebSocket socket, String message) {
            said = said.handle((done, failure) -> null).thenCompose(done -> socket.sendText(message, true));
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            tally.count(name + " connections closed with " + code);
            closed.countDown();
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            tally.count(name + " connections lost");
            closed.countDown();
        }
    }
}
