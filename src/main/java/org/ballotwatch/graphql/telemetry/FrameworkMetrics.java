package org.ballotwatch.graphql.telemetry;

import io.micrometer.core.instrument.config.MeterFilter;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.metrics.MetricsOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.spi.VertxMetricsFactory;
import io.vertx.core.spi.metrics.HttpServerMetrics;
import io.vertx.core.spi.metrics.PoolMetrics;
import io.vertx.core.spi.metrics.VertxMetrics;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps only the framework's pool metrics. Its other meters duplicate the service's own, and their work per socket
 * read, socket write and statement made a small request a tenth slower.
 */
@Singleton
class FrameworkMetrics implements VertxOptionsCustomizer {
    private final boolean traced;

    FrameworkMetrics(@ConfigProperty(name = "quarkus.otel.sdk.disabled", defaultValue = "false") boolean untraced) {
        traced = !untraced;
    }

    @Override
    @SuppressWarnings("deprecation") // replaced by the builder, which Quarkus does not expose
    public void accept(VertxOptions options) {
        VertxMetricsFactory factory = options.getMetricsOptions().getFactory();
        if (factory != null) {
            options.setMetricsOptions(new MetricsOptions()
                    .setEnabled(true)
                    .setFactory(given -> new PoolMetricsOnly(factory.metrics(given), traced)));
        }
    }

    /**
     * Denies the meters of the two HTTP servers: their tags differ, and the registry may then refuse to start. Their
     * metrics stay enabled, since spans learn their routes through them.
     */
    @Produces
    @Singleton
    static MeterFilter withoutHttpServers() {
        return MeterFilter.denyNameStartsWith("http.server");
    }

    private record PoolMetricsOnly(VertxMetrics all, boolean traced) implements VertxMetrics {
        @Override
        public PoolMetrics<?> createPoolMetrics(String type, String name, int size) {
            return all.createPoolMetrics(type, name, size);
        }

        @Override
        public HttpServerMetrics<?, ?, ?> createHttpServerMetrics(HttpServerOptions options, SocketAddress address) {
            return traced ? all.createHttpServerMetrics(options, address) : null;
        }

        @Override
        public void close() {
            all.close();
        }
    }
}
