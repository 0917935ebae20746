package org.ballotwatch.graphql.telemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/**
 * Spans of operations, root fields and statements, with the names of OpenTelemetry's semantic conventions. They contain
 * no document, variable or parameter, and no detail of a failure.
 */
@Singleton
class Tracing {
    static final String TRACE_ID = "traceId";

    private final Tracer tracer;
    private final boolean on;

    Tracing(
            OpenTelemetry telemetry,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled", defaultValue = "false") boolean disabled) {
        tracer = telemetry.getTracer("org.ballotwatch");
        on = !disabled;
    }

    /** Puts a trace id into the log context, shared by all log records of a request. */
    void identify() {
        if (!on || !Span.current().getSpanContext().isValid()) {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            HexFormat hex = HexFormat.of();
            MDC.put(TRACE_ID, hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong()));
        }
    }

    Span operation() {
        return on ? tracer.spanBuilder("GraphQL operation").startSpan() : Span.getInvalid();
    }

    void describe(Span operation, String type, String name) {
        if (operation.isRecording()) {
            operation
                    .updateName(type)
                    .setAttribute("graphql.operation.type", type)
                    .setAttribute("graphql.operation.name", name);
        }
    }

    Span rootField(Span operation, String type, String field) {
        return on && operation.isRecording()
                ? tracer.spanBuilder(type + "." + field)
                        .setParent(Context.root().with(operation))
                        .startSpan()
                : Span.getInvalid();
    }

    Span statement(Span rootField, String sql) {
        return tracer.spanBuilder("SQL statement")
                .setSpanKind(SpanKind.CLIENT)
                .setParent(Context.root().with(rootField))
                .setAttribute("db.system.name", "postgresql")
                .setAttribute("db.query.text", sql)
                .startSpan();
    }

    void end(Span span, boolean failed) {
        if (failed) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }
}
