package org.ballotwatch.graphql.limit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/** How many requests are at the turnstile. */
@Singleton
class ConcurrencyGauges implements MeterBinder {
    private final ConcurrencyLimiter limiter;

    ConcurrencyGauges(ConcurrencyLimiter limiter) {
        this.limiter = limiter;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("ballotwatch.requests.in.progress", limiter, ConcurrencyLimiter::running)
                .description("Requests that are worked on; BALLOTWATCH_LIMITS_CONCURRENT at most")
                .register(registry);
        Gauge.builder("ballotwatch.requests.waiting", limiter, ConcurrencyLimiter::waiting)
                .description("Requests that wait for their turn; BALLOTWATCH_LIMITS_WAITING at most")
                .register(registry);
    }
}
