package org.ballotwatch.graphql.engine;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.ballotwatch.database.Snapshots;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.limit.Deadline;
import org.ballotwatch.graphql.limit.EventPermits;
import org.ballotwatch.graphql.limit.QueryLimits;
import org.ballotwatch.graphql.telemetry.Observation;

/**
 * The way into a subscription: its method is called once, without a snapshot, for a {@link Multi} of events, and each of
 * these is walked in a snapshot of its own when the client is ready for it.
 */
@Singleton
public class SubscriptionStrategy extends ExecutionStrategy {
    private final ExecutionDependencies plans;
    private final Snapshots snapshots;
    private final QueryLimits limits;
    private final Deadline deadline;
    private final EventPermits lane;

    SubscriptionStrategy(
            ExecutionDependencies plans,
            Snapshots snapshots,
            QueryLimits limits,
            Deadline deadline,
            EventPermits lane) {
        this.plans = plans;
        this.snapshots = snapshots;
        this.limits = limits;
        this.deadline = deadline;
        this.lane = lane;
    }

    /** The answer's data is a publisher of answers. */
    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        MergedField field = parameters.getFields().getSubFieldsList().get(0); // the only one, by validation
        try {
            if (context.getGraphQLContext().get(Streaming.class) == null) {
                throw Streaming.missing();
            }
            GraphQLObjectType root =
                    (GraphQLObjectType) parameters.getExecutionStepInfo().getUnwrappedNonNullType();
            Observation observation = Observation.of(context);
            observation.isOf(context.getOperationDefinition());
            observation.asks(limits.check(context, root, parameters.getFields()));
            return CompletableFuture.completedFuture(answers(context, root, field));
        } catch (RuntimeException e) {
            return CompletableFuture.completedFuture(new ExecutionResultImpl(
                    plans.errors().of(e).at(null, field.getSingleField().getSourceLocation())));
        }
    }

    private ExecutionResult answers(ExecutionContext context, GraphQLObjectType root, MergedField field) {
        Resolver resolver = plans.resolvers().of(root.getName(), field.getName());
        RootFieldExecution walk = new RootFieldExecution(plans, context, null, null);
        GraphQLFieldDefinition definition = walk.definition(root, field);
        ResolverCall call = ResolverCall.of(context, definition, field, resolver, ArgumentScope.NOTHING);
        ResolverContext step = new ResolverContext(
                null, null, walk.selection(field), new Selection(List.of(), Map.of()), call.own(), Map.of());
        Multi<?> events = (Multi<?>)
                call.made(plans.steps(), step, null).toCompletableFuture().getNow(null);
        boolean required = GraphQLTypeUtil.isNonNull(definition.getType());
        SubscriptionExecution.Asked asked =
                new SubscriptionExecution.Asked(context, root, field, call.inherited(), required);
        return new ExecutionResultImpl(
                SubscriptionExecution.answers(events, asked, plans, snapshots, deadline, lane), List.of());
    }

    /** Whether whoever asks can be answered more than once, as a key of the GraphQL context. */
    public enum Streaming {
        POSSIBLE;

        private static Refusal missing() {
            return Refusal.argument(
                    "query",
                    "Subscriptions are answered over a WebSocket at this same address, by the protocol"
                            + " graphql-transport-ws.");
        }
    }
}
