package org.ballotwatch.graphql.execution;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedSelectionSet;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import jakarta.inject.Singleton;
import org.ballotwatch.graphql.engine.FieldError;
import org.ballotwatch.graphql.engine.OperationInstrumentation;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.limit.IntrospectionLimits;
import org.ballotwatch.graphql.limit.QueryLimits;
import org.ballotwatch.graphql.telemetry.RequestObservation;

/** Records the size of an operation, and refuses it if it exceeds a limit. */
@Singleton
class OperationChecks implements OperationInstrumentation {
    private final QueryLimits limits;
    private final FieldErrors errors;

    OperationChecks(QueryLimits limits, FieldErrors errors) {
        this.limits = limits;
        this.errors = errors;
    }

    @Override
    public FieldError begin(ExecutionContext context, GraphQLObjectType root, MergedSelectionSet fields) {
        try {
            if (isSubscription(context)) {
                Streaming.require(context);
            }
            RequestObservation observation = RequestObservation.of(context);
            observation.recordOperation(context.getOperationDefinition());
            limits.check(context, root, fields, observation::recordCost);
            IntrospectionLimits.check(context, fields.getSubFieldsList());
            return null;
        } catch (Refusal refusal) {
            return errors.of(refusal);
        }
    }

    private static boolean isSubscription(ExecutionContext context) {
        return context.getOperationDefinition().getOperation() == OperationDefinition.Operation.SUBSCRIPTION;
    }
}
