package org.ballotwatch.graphql.watch;

import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import io.vertx.core.metrics.MetricsOptions;
import io.vertx.core.spi.VertxMetricsFactory;
import io.vertx.core.spi.metrics.PoolMetrics;
import io.vertx.core.spi.metrics.VertxMetrics;
import jakarta.inject.Singleton;

/**
 * Of the framework's own meters those of pools alone. The others count what ours do, for each read and write of a socket
 * and each statement, which cost a small request a tenth of its time; and those of HTTP servers, of which there are two
 * with different tags, can keep the registry from starting.
 */
@Singleton
class FrameworkMeters implements VertxOptionsCustomizer {
    @Override
    @SuppressWarnings("deprecation") // what took its place is the builder, which Quarkus keeps to itself
    public void accept(VertxOptions options) {
        VertxMetricsFactory factory = options.getMetricsOptions().getFactory();
        if (factory != null) {
            options.setMetricsOptions(
                    new MetricsOptions().setEnabled(true).setFactory(given -> new OfPools(factory.metrics(given))));
        }
    }

    private record OfPools(VertxMetrics all) implements VertxMetrics {
        @Override
        public PoolMetrics<?> createPoolMetrics(String type, String name, int size) {
            return all.createPoolMetrics(type, name, size);
        }

        @Override
        public void close() {
            all.close();
        }
    }
}
