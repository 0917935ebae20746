package org.ballotwatch.graphql.engine;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Entry point of a subscription: its method is called once, in a detached scope, for a {@link Multi} of events. Each
 * event is executed in its own scope when the client is ready for it.
 */
@Singleton
public class SubscriptionStrategy extends ExecutionStrategy {
    private final ExecutionDependencies dependencies;
    private final EventScheduler scheduler;

    SubscriptionStrategy(ExecutionDependencies dependencies, EventScheduler scheduler) {
        this.dependencies = dependencies;
        this.scheduler = scheduler;
    }

    /** The result's data is a publisher of results. */
    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        GraphQLObjectType root =
                (GraphQLObjectType) parameters.getExecutionStepInfo().getUnwrappedNonNullType();
        MergedField field = parameters.getFields().getSubFieldsList().get(0); // validation allows only one
        FieldError refused = dependencies.instrumentation().begin(context, root, parameters.getFields());
        if (refused == null) {
            try {
                return CompletableFuture.completedFuture(results(new Subscribed(context, root, field)));
            } catch (RuntimeException e) {
                refused = dependencies.errors().of(e);
            }
        }
        return CompletableFuture.completedFuture(
                new ExecutionResultImpl(refused.at(null, field.getSingleField().getSourceLocation())));
    }

    private ExecutionResult results(Subscribed subscribed) {
        Resolver resolver = dependencies.resolvers().ofRoot(subscribed.root.getName(), subscribed.field.getName());
        FieldScope outermost =
                new FieldScope(ArgumentScope.NOTHING, dependencies.scopes().detached());
        ResolverCall call =
                ResolverCall.of(subscribed.context, subscribed.definition(), subscribed.field, resolver, outermost);
        Multi<?> events = (Multi<?>) call.invoke(subscribed.told(call.own().arguments()), null)
                .toCompletableFuture()
                .getNow(null);
        ArgumentScope arguments = call.inherited().arguments();
        EventScheduler.SubscriptionReader reader = scheduler.begin();
        return new ExecutionResultImpl(
                events.onItem()
                        .transformToUniAndConcatenate(event ->
                                reader.schedule(cancellation -> result(subscribed, arguments, event, cancellation))),
                List.of());
    }

    private CompletableFuture<ExecutionResult> result(
            Subscribed subscribed, ArgumentScope arguments, Object event, CancellationScope cancellation) {
        ExecutionContext own = subscribed.context.transform(context -> context.resetErrors()
                .graphQLContext(GraphQLContext.newContext()
                        .of(CancellationScope.class, cancellation)
                        .build()));
        ExecutionScope scope = dependencies.scopes().open(own, subscribed.root, subscribed.field);
        return new RootFieldExecution(dependencies, own, scope)
                .event(subscribed.root, subscribed.field, arguments, event)
                .thenCompose(value -> scope.mayRecover()
                        ? CompletableFuture.failedFuture(scope.failure())
                        : CompletableFuture.completedFuture(subscribed.result(value, own)));
    }

    /** The operation of a subscription and its one field. */
    private record Subscribed(ExecutionContext context, GraphQLObjectType root, MergedField field) {
        GraphQLFieldDefinition definition() {
            return Introspection.getFieldDefinition(context.getGraphQLSchema(), root, field.getName());
        }

        FieldContext told(ArgumentScope arguments) {

            return new FieldContext(
                    new Selection(field.getFields(), context.getFragmentsByName()),
                    new Selection(List.of(), Map.of()),
                    arguments,
                    Map.of());
        }

        ExecutionResult result(Object value, ExecutionContext own) {
            if (value == null && GraphQLTypeUtil.isNonNull(definition().getType())) {
                return new ExecutionResultImpl(null, own.getErrors());
            }
            ResultObject data = new ResultObject(ResultObject.keys(List.of(field.getResultKey())));
            data.put(0, value);
            return new ExecutionResultImpl(data, own.getErrors());
        }
    }
}
