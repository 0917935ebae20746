package org.ballotwatch.graphql.limit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The bytes of requests that are not yet answered, and of responses that are not yet read. */
@Singleton
public class ByteBudgets implements MeterBinder {
    private final ByteBudget requests;
    private final ByteBudget answers;

    @Inject
    ByteBudgets(LimitSettings limits) {
        this(
                limits.bodies() > 0 ? limits.bodies() : Math.max(heap() / 16, 4L * limits.body()),
                limits.answers() > 0 ? limits.answers() : heap() / 8);
    }

    public ByteBudgets(long requests, long answers) {
        this.requests = new ByteBudget(requests);
        this.answers = new ByteBudget(answers);
    }

    public ByteBudget requests() {
        return requests;
    }

    public ByteBudget answers() {
        return answers;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("ballotwatch.requests.bytes", requests, ByteBudget::used)
                .description("Bytes of requests that are not yet answered; BALLOTWATCH_LIMITS_BODIES at most")
                .register(registry);
        Gauge.builder("ballotwatch.answers.bytes", answers, ByteBudget::used)
                .description("Bytes of responses that are not yet read; BALLOTWATCH_LIMITS_ANSWERS at most")
                .register(registry);
    }

    private static long heap() {
        return Runtime.getRuntime().maxMemory();
    }
}
