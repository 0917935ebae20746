package org.ballotwatch.graphql.telemetry;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.Future;
import java.util.concurrent.CompletableFuture;
import org.ballotwatch.database.StatementObserver;

/** Counts the statements of a root field, and traces each if tracing is on. */
public final class RootFieldObserver implements StatementObserver {
    private final RequestObservation observation;
    private final Tracing tracing;
    private final Span span;

    RootFieldObserver(RequestObservation observation, Tracing tracing, Span span) {
        this.observation = observation;
        this.tracing = tracing;
        this.span = span;
    }

    @Override
    public void sent(String sql, Future<?> answer) {
        observation.countStatement();
        if (span.isRecording()) {
            Span statement = tracing.statement(span, sql);
            answer.onComplete(answered -> tracing.end(statement, answered.failed()));
        }
    }

    /** Returns the same value; the root field ends when the value arrives. */
    public <T> CompletableFuture<T> until(CompletableFuture<T> value) {
        return span.isRecording() ? value.whenComplete((there, failure) -> tracing.end(span, failure != null)) : value;
    }
}
