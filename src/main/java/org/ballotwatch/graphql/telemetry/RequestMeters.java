package org.ballotwatch.graphql.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/** Counts and times requests. Only a limited set of operation names arrives here; see {@link OperationNames}. */
@Singleton
class RequestMeters {
    private static final Duration[] TIMES = LongStream.of(
                    5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);
    private static final double[] STATEMENTS = {1, 2, 5, 10, 20, 50, 100};
    private static final double[] COSTS = {10, 100, 1_000, 10_000, 100_000};

    private final MeterRegistry registry;
    private final Map<String, PerOperation> operations = new ConcurrentHashMap<>();
    private final Map<String, Counter> refused = new ConcurrentHashMap<>();

    RequestMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void ended(String operation, RequestOutcome outcome, long nanoseconds, int statements, double cost) {
        PerOperation meters = operations.computeIfAbsent(operation, name -> new PerOperation(registry, name));
        meters.time(outcome).record(Duration.ofNanos(nanoseconds));
        meters.statements.record(statements);
        meters.cost.record(cost);
    }

    void countRefusal(String code) {
        refused.computeIfAbsent(code, this::refusals).increment();
    }

    private Counter refusals(String code) {
        return Counter.builder("ballotwatch.refused.requests")
                .description("Refused requests, by the code returned to the client")
                .tag("code", code)
                .register(registry);
    }

    private static final class PerOperation {
        private final MeterRegistry registry;
        private final String operation;
        private final Map<RequestOutcome, Timer> times = new ConcurrentHashMap<>();
        private final DistributionSummary statements;
        private final DistributionSummary cost;

        PerOperation(MeterRegistry registry, String operation) {
            this.registry = registry;
            this.operation = operation;
            statements = DistributionSummary.builder("ballotwatch.request.statements")
                    .description("SQL statements that a request used for reading")
                    .tag("operation", operation)
                    .serviceLevelObjectives(STATEMENTS)
                    .register(registry);
            cost = DistributionSummary.builder("ballotwatch.request.cost")
                    .description("Values that a request selected, as counted for BALLOTWATCH_LIMITS_COST")
                    .tag("operation", operation)
                    .serviceLevelObjectives(COSTS)
                    .register(registry);
        }

        Timer time(RequestOutcome outcome) {
            return times.computeIfAbsent(outcome, ended -> Timer.builder("ballotwatch.request.duration")
                    .description("Time from reading a request to having its response, including time in the queue")
                    .tag("operation", operation)
                    .tag("outcome", ended.label())
                    .serviceLevelObjectives(TIMES)
                    .register(registry));
        }
    }
}
