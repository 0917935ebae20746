package org.ballotwatch.graphql.transport.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.ballotwatch.graphql.limit.ConcurrencyLimiter;
import org.ballotwatch.graphql.limit.LimitSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Operations over WebSockets use the queue of all requests. */
@QuarkusTest
class OperationRunnerTest {
    @Inject
    ConcurrencyLimiter limiter;

    @Inject
    LimitSettings limits;

    private int entered;

    @AfterEach
    void leave() {
        for (; entered > 0; entered--) {
            limiter.release();
        }
    }

    @Test
    void an_operation_is_refused_if_the_queue_is_full() {
        SocketClient client = SocketClient.ready(RestAssured.port);
        enter(limits.concurrent() + limits.waiting());
        client.subscribe("a", "{ __typename }");
        JsonNode errors = client.hear("error", "a");
        assertThat(errors.at("/0/extensions/code").asText()).isEqualTo("RATE_LIMITED");
        client.close();
    }

    @Test
    void an_id_in_use_closes_with_4409() {
        SocketClient client = SocketClient.ready(RestAssured.port);
        enter(limits.concurrent()); // so that the first is still running when the second arrives
        client.subscribe("a", "{ __typename }");
        client.subscribe("a", "{ __typename }");
        client.isClosed(4409, "Subscriber for a already exists");
    }

    @Test
    void an_operation_waits_for_its_turn() {
        SocketClient client = SocketClient.ready(RestAssured.port);
        enter(limits.concurrent());
        client.subscribe("a", "{ __typename }");
        client.say("{\"type\": \"ping\"}");
        assertThat(client.hear().path("type").asText()).isEqualTo("pong");
        leave();
        client.hear("next", "a");
        client.hear("complete", "a");
        client.close();
    }

    // A permit that is not released is lost until a restart.
    @Test
    void an_operation_cancelled_while_waiting_leaves_the_queue() {
        SocketClient client = SocketClient.ready(RestAssured.port);
        enter(limits.concurrent());
        for (int i = 0; i < 10; i++) {
            client.subscribe("a", "{ __typename }");
            client.complete("a");
        }
        client.subscribe("b", "{ __typename }");
        client.say("{\"type\": \"ping\"}");
        assertThat(client.hear().path("type").asText()).isEqualTo("pong"); // all of that was heard
        leave();
        client.hear("next", "b");
        client.hear("complete", "b");
        assertThat(enter(limits.concurrent())).isEqualTo(limits.concurrent());
        client.close();
    }

    /** How many of these got in at once. */
    private int enter(int count) {
        AtomicInteger inside = new AtomicInteger();
        for (int i = 0; i < count; i++) {
            entered += limiter.submit(inside::incrementAndGet, () -> {}) ? 1 : 0;
        }
        return inside.get();
    }
}
