package org.ballotwatch.graphql.transport.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.TimeUnit;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Operations with more than one result. */
class SubscriptionTest {
    private final HandmadeServer server = new HandmadeServer(HandmadeServer.LIMITS);
    private final SocketClient client = SocketClient.ready(server.port());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void all_results_arrive_in_order_before_the_end() {
        client.subscribe("a", "subscription { count(to: 1000) }");
        for (int i = 0; i < 1000; i++) {
            assertThat(client.hear("next", "a").at("/data/count").asInt()).isEqualTo(i);
        }
        client.hear("complete", "a");
    }

    // The network's buffers are beyond our control; once they are full, the source must pause.
    @Test
    void a_client_that_does_not_read_pauses_the_source() throws InterruptedException {
        client.subscribe("a", "subscription { endless }");
        client.hear("next", "a");
        client.stopReading();
        int stopped = whenItStandsStill();
        client.readOn();
        for (int i = 0; i < stopped + 100; i++) {
            client.hear("next", "a");
        }
        assertThat(server.made.get()).isGreaterThan(stopped);
    }

    @Test
    void a_client_that_completes_cancels_the_source() throws InterruptedException {
        client.subscribe("a", "subscription { endless }");
        client.hear("next", "a");
        client.complete("a");
        assertThat(server.cancelled.await(2, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void a_client_that_leaves_cancels_the_source() throws InterruptedException {
        client.subscribe("a", "subscription { endless }");
        client.hear("next", "a");
        client.close();
        assertThat(server.cancelled.await(2, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void a_failed_source_is_an_error_without_internal_details() {
        client.subscribe("a", "subscription { broken }");
        JsonNode errors = client.hear("error", "a");
        assertThat(errors.at("/0/extensions/code").asText()).isEqualTo("INTERNAL");
        assertThat(errors.toString()).doesNotContain("secret");
        RefusedRequest.nothingInternal(errors.toString());
    }

    @Test
    void operations_beyond_the_limit_of_a_connection_are_refused_and_the_others_continue() {
        client.subscribe("a", "subscription { endless }");
        client.subscribe("b", "subscription { endless }");
        client.subscribe("c", "{ hello }");
        JsonNode message = client.hear();
        while (message.path("id").asText().matches("[ab]")) {
            assertThat(message.path("type").asText()).isEqualTo("next");
            message = client.hear();
        }
        assertThat(message.at("/payload/0/extensions/code").asText()).isEqualTo("RATE_LIMITED");
        client.complete("a");
        client.subscribe("c", "{ hello }");
        message = client.hear();
        while (!message.path("id").asText().equals("c")) {
            message = client.hear();
        }
        assertThat(message.path("type").asText()).isEqualTo("next");
    }

    private int whenItStandsStill() throws InterruptedException {
        int before;
        do {
            before = server.made.get();
            assertThat(before).isLessThan(20_000); // 200 MB, more than any network holds
            TimeUnit.SECONDS.sleep(2); // a busy machine may keep a thread waiting for long
        } while (server.made.get() > before);
        return before;
    }
}
