package org.ballotwatch.graphql.telemetry;

import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition;
import io.opentelemetry.api.trace.Span;
import java.util.Locale;
import org.jboss.logging.MDC;

/** What is observed about one request while it runs. Lives on the event loop on which the request arrived. */
public final class RequestObservation {
    /** The operation name of a request that was refused before it had an operation. */
    private static final String INVALID = "invalid";

    private static final int LONGEST_LOGGED = 100;

    private final long began = System.nanoTime();
    private final Tracing tracing;
    private final OperationNames names;
    private String operation = INVALID;
    private int statements;
    private double cost;
    private Span span = Span.getInvalid();

    RequestObservation(Tracing tracing, OperationNames names) {
        this.tracing = tracing;
        this.names = names;
    }

    /** Returns the observation of the request. */
    public static RequestObservation of(ExecutionContext context) {
        return context.getGraphQLContext().get(RequestObservation.class);
    }

    public void recordOperation(OperationDefinition definition) {
        recordOperation(definition.getName(), definition.getOperation().name().toLowerCase(Locale.ROOT));
    }

    /** @param name null if the operation has none */
    public void recordOperation(String name, String kind) {
        operation = names.label(name);
        MDC.put("operation", logged(name));
        tracing.describe(span, kind, operation);
    }

    /**
     * Sets the cost of the operation.
     * @param values how many, as limits count them
     */
    public void recordCost(double values) {
        cost = values;
    }

    /** Returns the cost of the operation; 0 before it is known. */
    public double cost() {
        return cost;
    }

    private static String logged(String name) {
        return name == null || name.length() <= LONGEST_LOGGED
                ? String.valueOf(name)
                : name.substring(0, LONGEST_LOGGED);
    }

    /** Returns the observer of a root field's statements. */
    public RootFieldObserver rootField(String type, String field) {
        return new RootFieldObserver(this, tracing, tracing.rootField(span, type, field));
    }

    void start() {
        span = tracing.operation();
        if (span.getSpanContext().isValid()) {
            MDC.put(Tracing.TRACE_ID, span.getSpanContext().getTraceId());
        }
    }

    void countStatement() {
        statements++;
    }

    void end(RequestMeters meters, RequestOutcome outcome) {
        meters.ended(operation, outcome, System.nanoTime() - began, statements, cost);
        tracing.end(span, outcome == RequestOutcome.FAILED);
    }
}
