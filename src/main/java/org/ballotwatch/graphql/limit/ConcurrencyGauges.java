package org.ballotwatch.graphql.limit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/** The numbers of running and waiting requests. */
@Singleton
class ConcurrencyGauges implements MeterBinder {
    private final ConcurrencyLimiter limiter;

    ConcurrencyGauges(ConcurrencyLimiter limiter) {
        this.limiter = limiter;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("ballotwatch.requests.in.progress", limiter, ConcurrencyLimiter::running)
                .description("Running requests; BALLOTWATCH_LIMITS_CONCURRENT at most")
                .register(registry);
        Gauge.builder("ballotwatch.requests.waiting", limiter, ConcurrencyLimiter::waiting)
                .description("Queued requests; BALLOTWATCH_LIMITS_WAITING at most")
                .register(registry);
    }
}
