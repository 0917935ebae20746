package org.ballotwatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The part of {@link FrameworkContractTest} that needs a running service. */
@QuarkusTest
class FrameworkRuntimeContractTest {
    private static final int POOL_SECONDS = 5;

    @Inject
    Router router;

    @Inject
    Vertx vertx;

    @ConfigProperty(name = "quarkus.datasource.reactive.url")
    String database;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void our_routes_come_between_authentication_and_the_extension() {
        List<String> routes = router.getRoutes().stream().map(Route::toString).toList();
        assertThat(SecurityHandlerPriorities.AUTHENTICATION).isEqualTo(200); // that is, order -200
        assertThat(routes.stream().map(FrameworkRuntimeContractTest::order)).isSorted();
        assertThat(orders(routes, "AuthenticationRoute")).startsWith(-160);
        assertThat(orders(routes, "WebSocketRoute")).containsExactly(-150);
        assertThat(orders(routes, "SmallRyeGraphQLOverWebSocketHandler")).allMatch(order -> order > -150);
        assertThat(routes.stream().filter(route -> route.contains("/graphql") && !route.contains("org.ballotwatch")))
                .isNotEmpty()
                .allMatch(route -> order(route) > -150);
    }

    private static int order(String route) {
        var found = Pattern.compile("order=(-?\\d+)").matcher(route);
        assertThat(found.find()).as(route).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static List<Integer> orders(List<String> routes, String handler) {
        List<Integer> orders = routes.stream()
                .filter(route -> route.contains(handler))
                .map(FrameworkRuntimeContractTest::order)
                .toList();
        assertThat(orders).as(handler).isNotEmpty();
        return orders;
    }

    /** DatabaseFailure takes both for a database that is busy; the pool has no public type for the first. */
    @Test
    void a_pool_without_a_free_connection_fails_in_one_of_two_ways() throws Exception {
        Pool pool = PgBuilder.pool()
                .with(new PoolOptions()
                        .setMaxSize(1)
                        .setMaxWaitQueueSize(1)
                        .setConnectionTimeout(POOL_SECONDS)
                        .setConnectionTimeoutUnit(TimeUnit.SECONDS))
                .connectingTo(PgConnectOptions.fromUri(database.replaceFirst("^vertx-reactive:", ""))
                        .setUser(user)
                        .setPassword(password))
                .using(vertx)
                .build();
        var taken = await(pool.getConnection());
        var waiting = pool.getConnection();
        var beyond = pool.getConnection();
        assertThat(failure(waiting))
                .isExactlyInstanceOf(NoStackTraceThrowable.class)
                .hasMessage("Timeout");
        assertThat(failure(beyond)).isExactlyInstanceOf(ConnectionPoolTooBusyException.class);
        await(taken.close());
        await(pool.close());
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    private static Throwable failure(Future<?> future) throws Exception {
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        future.onComplete(done -> failure.complete(done.cause()));
        return failure.get(60, TimeUnit.SECONDS);
    }
}
