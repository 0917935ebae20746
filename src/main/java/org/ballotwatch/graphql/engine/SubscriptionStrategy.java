package org.ballotwatch.graphql.engine;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.language.Field;
import graphql.schema.GraphQLObjectType;
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
    private final CompiledOperations operations;
    private final EventScheduler scheduler;

    SubscriptionStrategy(ExecutionDependencies dependencies, EventScheduler scheduler) {
        this.dependencies = dependencies;
        this.operations = new CompiledOperations(dependencies.resolvers());
        this.scheduler = scheduler;
    }

    /** The result's data is a publisher of results. */
    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        GraphQLObjectType root =
                (GraphQLObjectType) parameters.getExecutionStepInfo().getUnwrappedNonNullType();
        FieldError refused = dependencies.instrumentation().begin(context, root, parameters.getFields());
        if (refused == null) {
            try {
                CompiledSelectionSet selected = operations.of(context, root, parameters.getFields());
                return CompletableFuture.completedFuture(results(new Subscribed(context, root, selected)));
            } catch (RuntimeException e) {
                refused = dependencies.errors().of(e);
            }
        }
        Field field = parameters.getFields().getSubFieldsList().get(0).getSingleField();
        FieldError named = refused.ofField(root.getName() + "." + field.getName());
        return CompletableFuture.completedFuture(new ExecutionResultImpl(named.at(null, field.getSourceLocation())));
    }

    private ExecutionResult results(Subscribed subscribed) {
        FieldScope outermost =
                new FieldScope(ArgumentScope.NOTHING, dependencies.scopes().detached());
        ResolverCall call = ResolverCall.of(subscribed.context, subscribed.field(), outermost);
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
        ExecutionScope scope = dependencies
                .scopes()
                .open(own, subscribed.root, subscribed.field().merged());
        return new RootFieldExecution(dependencies, own, scope)
                .event(subscribed.field(), arguments, event)
                .thenCompose(value -> scope.mayRecover()
                        ? CompletableFuture.failedFuture(scope.failure())
                        : CompletableFuture.completedFuture(subscribed.result(value, own)));
    }

    /** The operation of a subscription and its one field. */
    private record Subscribed(ExecutionContext context, GraphQLObjectType root, CompiledSelectionSet selected) {
        /** Returns the only field; validation allows no other. */
        CompiledField field() {
            return selected.fields().get(0);
        }

        FieldContext told(ArgumentScope arguments) {
            return new FieldContext(field().selection(), Selection.NOTHING, arguments, Map.of(), false);
        }

        ExecutionResult result(Object value, ExecutionContext own) {
            if (value == null && field().isRequired()) {
                return new ExecutionResultImpl(null, own.getErrors());
            }
            ResultObject data = selected.result();
            data.put(0, value);
            return new ExecutionResultImpl(data, own.getErrors());
        }
    }
}
