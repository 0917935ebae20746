package org.ballotwatch.graphql.engine;

import graphql.execution.ExecutionContext;
import graphql.execution.ResultPath;
import org.jspecify.annotations.Nullable;

/** Reports the failures of one root field as errors of the response, each at the paths that it reached. */
final class FailureReporter {
    /** One failed call must not cause as many errors as it had parents. */
    private static final int ERRORS_PER_FAILURE = 20;

    private final ExecutionContext context;
    private final ExecutionScope scope;
    private final FieldError missing;
    private @Nullable FieldError broken;

    FailureReporter(ExecutionContext context, ExecutionScope scope, ErrorMapper errors) {
        this.context = context;
        this.scope = scope;
        this.missing = errors.missingValue();
    }

    /** Reports null values in a non-null field. */
    void missing(FieldBatch batch, Object[] values) {
        for (int i = 0; batch.isNonNull() && i < values.length; i++) {
            if (values[i] == null) {
                reportAt(batch, i, missing);
            }
        }
    }

    /** @return the values of the field: all null */
    Object[] failed(FieldBatch batch, int count, Throwable failure) {
        Throwable cause = scope.failure();
        if (cause == null) {
            report(batch, count, scope.error(failure));
        } else if (cause != CancellationScope.of(context).reason()) { // the root field reports it
            // Nothing more can be read. The field that broke the scope reports it at each parent, other fields once.
            FieldError known = broken;
            if (known == null) {
                broken = scope.error(cause);
                report(batch, count, broken);
            } else {
                report(batch, Math.min(count, 1), known);
            }
        }
        return new Object[count];
    }

    private void report(FieldBatch batch, int count, FieldError error) {
        for (int i = 0; i < Math.min(count, ERRORS_PER_FAILURE); i++) {
            reportAt(batch, i, error);
        }
    }

    private void reportAt(FieldBatch batch, int index, FieldError error) {
        ResultPath path = batch.paths().of(index);
        FieldError named = error.ofField(batch.field().coordinate());
        context.addError(named.at(path, batch.field().location()), path);
    }
}
