package org.ballotwatch.graphql.transport.connection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.HttpServerImpl;
import io.vertx.core.impl.VertxInternal;
import io.vertx.core.net.impl.TCPServerBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ballotwatch.graphql.limit.LimitSettings;
import org.jboss.logging.Logger;

/**
 * Limits the connections of all HTTP servers: their number, and how long each may wait for a client. To make room, the
 * connection that has been without a request for longest is closed, or else the one that sends its request most slowly.
 * Vert.x has no hook for connections that have sent nothing yet, so this class inserts a handler before Vert.x's own.
 */
@ApplicationScoped
@RegisterForReflection(targets = TCPServerBase.class)
class ConnectionLimits implements HttpServerOptionsCustomizer, MeterBinder {
    private static final Logger LOG = Logger.getLogger(ConnectionLimits.class);

    private static final String NAME = "ballotwatch-connections";
    private static final long MILLIS_BETWEEN_CHECKS = 1_000;

    /** Connections per megabyte of heap: each takes about ten kilobytes. */
    private static final long PER_MEGABYTE = 8;

    private final VertxInternal vertx;
    private final ConnectionTimeouts timeouts;
    private final long most;
    private final Set<Channel> watched = ConcurrentHashMap.newKeySet();
    private final Set<ClientConnection> connections = ConcurrentHashMap.newKeySet();
    private HttpServerOptions options = new HttpServerOptions();
    private long timer;

    ConnectionLimits(Vertx vertx, LimitSettings limits) {
        this.vertx = (VertxInternal) vertx;
        this.timeouts = new ConnectionTimeouts(limits);
        this.most = limits.connections() > 0
                ? limits.connections()
                : (Runtime.getRuntime().maxMemory() >> 20) * PER_MEGABYTE;
    }

    /** HTTP/2 without TLS is off: a proxy that passes an upgrade on would no longer see single requests. */
    @Override
    public void customizeHttpServer(HttpServerOptions given) {
        options = given.setHttp2ClearTextEnabled(false);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions given) {
        options = given;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("ballotwatch.connections", this, ConnectionLimits::open)
                .description("Open client connections; BALLOTWATCH_LIMITS_CONNECTIONS at most")
                .register(registry);
    }

    int open() {
        return connections.size();
    }

    void start(@Observes StartupEvent start) {
        timer = vertx.setPeriodic(MILLIS_BETWEEN_CHECKS, again -> {
            watchServers();
            long now = System.nanoTime();
            connections.forEach(connection -> connection.closeIfLate(now));
        });
    }

    void started(@ObservesAsync HttpServerStart server) {
        watchServers();
    }

    void started(@ObservesAsync HttpsServerStart server) {
        watchServers();
    }

    /** In dev mode the servers outlive the application. */
    void stop(@Observes ShutdownEvent stop) {
        vertx.cancelTimer(timer);
        watched.forEach(server -> server.eventLoop().execute(() -> {
            if (server.pipeline().get(NAME) != null) {
                server.pipeline().remove(NAME);
            }
        }));
    }

    /** Watches the management interface's server too, which starts without an event. */
    private void watchServers() {
        List<TCPServerBase> servers;
        var shared = vertx.sharedTCPServers(HttpServerImpl.class);
        synchronized (shared) {
            servers = List.copyOf(shared.values());
        }
        servers.forEach(server -> listeningChannel(server).onSuccess(this::watch));
    }

    private void watch(Channel server) {
        server.eventLoop().execute(() -> {
            if (server.isOpen() && server.pipeline().get(NAME) == null) {
                server.pipeline().addFirst(NAME, new Acceptor());
                watched.add(server);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static Future<Channel> listeningChannel(TCPServerBase server) {
        try {
            Field bound = TCPServerBase.class.getDeclaredField("bindFuture");
            bound.setAccessible(true);
            return (Future<Channel>) bound.get(server);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Vert.x no longer keeps its listening channel in the expected field", e);
        }
    }

    private boolean hasRoom() {
        if (connections.size() < most) {
            return true;
        }
        ClientConnection longestIdle = connections.stream()
                .filter(ClientConnection::mayBeEvicted)
                .min(Comparator.comparing((ClientConnection connection) -> !connection.isWaiting())
                        .thenComparingLong(ClientConnection::idleSince))
                .orElse(null);
        if (longestIdle == null) {
            LOG.debugf("A connection was refused: all %d are in use", most);
            return false;
        }
        connections.remove(longestIdle);
        longestIdle.cut();
        return true;
    }

    /** Precedes the handler that accepts connections. */
    @Sharable
    private final class Acceptor extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object accepted) {
            Channel channel = (Channel) accepted;
            if (!hasRoom()) {
                channel.unsafe().closeForcibly();
                return;
            }
            ClientConnection connection = new ClientConnection(channel, timeouts, options);
            connections.add(connection);
            channel.closeFuture().addListener(closed -> connections.remove(connection));
            channel.pipeline().addLast(connection.entry());
            context.fireChannelRead(accepted);
        }
    }
}
