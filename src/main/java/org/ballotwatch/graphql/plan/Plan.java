package org.ballotwatch.graphql.plan;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.ballotwatch.database.Snapshots;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.limit.QueryLimits;

/**
 * The way into execution: takes the root fields of an operation and walks each in a snapshot of its own. Introspection
 * needs no database and stays with graphql-java.
 */
@ApplicationScoped
public class Plan extends AsyncExecutionStrategy {
    private final Resolvers resolvers;
    private final Properties properties = new Properties();
    private final Steps steps;
    private final Snapshots snapshots;
    private final FieldErrors errors;
    private final QueryLimits limits;

    Plan(Resolvers resolvers, Steps steps, Snapshots snapshots, FieldErrors errors, QueryLimits limits) {
        this.resolvers = resolvers;
        this.steps = steps;
        this.snapshots = snapshots;
        this.errors = errors;
        this.limits = limits;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        GraphQLObjectType root =
                (GraphQLObjectType) parameters.getExecutionStepInfo().getUnwrappedNonNullType();
        try {
            limits.check(context, root);
        } catch (Refusal refusal) {
            GraphQLError error =
                    errors.of(refusal).at(null, context.getOperationDefinition().getSourceLocation());
            return CompletableFuture.completedFuture(new ExecutionResultImpl(error));
        }
        List<MergedField> fields = parameters.getFields().getSubFieldsList();
        Answer data = new Answer(parameters.getFields().getKeys().toArray(String[]::new));
        boolean[] failed = new boolean[1];
        List<Supplier<CompletableFuture<?>>> tasks = new ArrayList<>(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            MergedField field = fields.get(i);
            int at = i;
            tasks.add(() -> rootField(context, parameters, root, field).thenAccept(value -> {
                data.put(at, value);
                failed[0] |= value == null && isNonNull(context, root, field);
            }));
        }
        CompletableFuture<?> done = context.isMutationOperation() ? oneByOne(tasks) : together(tasks);
        return done.thenApply(nothing -> new ExecutionResultImpl(failed[0] ? null : data, context.getErrors()));
    }

    /** Queries may run their root fields side by side, each on its own connection. */
    private static CompletableFuture<?> together(List<Supplier<CompletableFuture<?>>> tasks) {
        return CompletableFuture.allOf(tasks.stream().map(Supplier::get).toArray(CompletableFuture[]::new));
    }

    /** Mutations run in the order in which they are written. */
    private static CompletableFuture<?> oneByOne(List<Supplier<CompletableFuture<?>>> tasks) {
        CompletableFuture<?> done = CompletableFuture.completedFuture(null);
        for (Supplier<CompletableFuture<?>> task : tasks) {
            done = done.thenCompose(nothing -> task.get());
        }
        return done;
    }

    private CompletableFuture<Object> rootField(
            ExecutionContext context,
            ExecutionStrategyParameters parameters,
            GraphQLObjectType root,
            MergedField field) {
        if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
            return CompletableFuture.completedFuture(root.getName());
        }
        if (field.getName().startsWith("__")) {
            return introspection(context, parameters, field);
        }
        Walk walk = new Walk(new Plans(resolvers, properties, steps, errors), context, snapshots.open());
        return walk.root(root, field);
    }

    private CompletableFuture<Object> introspection(
            ExecutionContext context, ExecutionStrategyParameters parameters, MergedField field) {
        MergedSelectionSet alone = MergedSelectionSet.newMergedSelectionSet()
                .subFields(Map.of(field.getResultKey(), field))
                .build();
        return super.execute(context, parameters.transform(p -> p.fields(alone)))
                .thenApply(result -> {
                    Map<String, Object> data = result.getData();
                    if (data == null) { // graphql-java takes it for an attempt to wear the service down
                        context.addErrors(result.getErrors());
                    }
                    return data == null ? null : data.get(field.getResultKey());
                });
    }

    private static boolean isNonNull(ExecutionContext context, GraphQLObjectType root, MergedField field) {
        GraphQLFieldDefinition definition =
                Introspection.getFieldDefinition(context.getGraphQLSchema(), root, field.getName());
        return GraphQLTypeUtil.isNonNull(definition.getType());
    }
}
