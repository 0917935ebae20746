package org.ballotwatch.graphql.watch;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Which of the framework's own meters are kept. */
class FrameworkMeters {
    /**
     * Those of HTTP servers are not: the service's and that of management come with different tags, at which the registry
     * can refuse to start, and ours tell more.
     */
    @Produces
    @Singleton
    static MeterFilter withoutHttpServers() {
        return MeterFilter.denyNameStartsWith("http.server");
    }
}
