package org.ballotwatch.graphql.engine;

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
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.ballotwatch.database.Snapshots;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.limit.IntrospectionLimits;
import org.ballotwatch.graphql.limit.QueryLimits;
import org.ballotwatch.graphql.telemetry.Observation;
import org.ballotwatch.graphql.telemetry.RootFieldObserver;

/**
 * The way into execution: takes the root fields of an operation and walks each in a snapshot of its own. Introspection
 * needs no database and stays with graphql-java.
 */
@Singleton
public class BatchedExecutionStrategy extends AsyncExecutionStrategy {
    /** So many connections may one request hold at a time; the rest of its root fields queue behind them. */
    private static final int SIDE_BY_SIDE = 4;

    private final ExecutionDependencies plans;
    private final Snapshots snapshots;
    private final QueryLimits limits;

    BatchedExecutionStrategy(ExecutionDependencies plans, Snapshots snapshots, QueryLimits limits) {
        this.plans = plans;
        this.snapshots = snapshots;
        this.limits = limits;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        GraphQLObjectType root =
                (GraphQLObjectType) parameters.getExecutionStepInfo().getUnwrappedNonNullType();
        Observation observation = Observation.of(context);
        Map<String, MergedField> introspected = introspected(parameters);
        try {
            observation.isOf(context.getOperationDefinition());
            observation.asks(limits.check(context, root, parameters.getFields()));
            IntrospectionLimits.check(context, introspected.values());
        } catch (Refusal refusal) {
            GraphQLError error = plans.errors()
                    .of(refusal)
                    .at(null, context.getOperationDefinition().getSourceLocation());
            return CompletableFuture.completedFuture(new ExecutionResultImpl(error));
        }
        List<MergedField> fields = parameters.getFields().getSubFieldsList();
        ResultObject data =
                new ResultObject(ResultObject.keys(parameters.getFields().getKeys()));
        boolean[] failed = new boolean[1];
        CompletableFuture<Map<String, Object>> introspection = introspection(context, parameters, introspected);
        List<Supplier<CompletableFuture<?>>> tasks = new ArrayList<>(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            MergedField field = fields.get(i);
            int at = i;
            tasks.add(() -> rootField(context, root, field, introspection).thenAccept(value -> {
                data.put(at, value);
                failed[0] |= value == null && isNonNull(context, root, field);
            }));
        }
        CompletableFuture<?> done = inLanes(tasks, context.isMutationOperation() ? 1 : SIDE_BY_SIDE);
        return done.thenApply(nothing -> new ExecutionResultImpl(failed[0] ? null : data, context.getErrors()));
    }

    /** Root fields of a query run side by side, those of a mutation in the order in which they are written. */
    private static CompletableFuture<?> inLanes(List<Supplier<CompletableFuture<?>>> tasks, int count) {
        CompletableFuture<?>[] lanes = new CompletableFuture<?>[count];
        Arrays.fill(lanes, CompletableFuture.completedFuture(null));
        for (int i = 0; i < tasks.size(); i++) {
            Supplier<CompletableFuture<?>> task = tasks.get(i);
            lanes[i % count] = lanes[i % count].thenCompose(nothing -> task.get());
        }
        return CompletableFuture.allOf(lanes);
    }

    private CompletableFuture<Object> rootField(
            ExecutionContext context,
            GraphQLObjectType root,
            MergedField field,
            CompletableFuture<Map<String, Object>> introspection) {
        if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
            return CompletableFuture.completedFuture(root.getName());
        }
        if (field.getName().startsWith("__")) {
            return introspection.thenApply(data -> data.get(field.getResultKey()));
        }
        RootFieldObserver watch = Observation.of(context).rootField(root.getName(), field.getName());
        return watch.until(RootField.of(plans, context, snapshots.open(watch)).value(root, field));
    }

    private static Map<String, MergedField> introspected(ExecutionStrategyParameters parameters) {
        Map<String, MergedField> introspected = new LinkedHashMap<>();
        parameters.getFields().getSubFields().forEach((key, field) -> {
            if (field.getName().startsWith("__")
                    && !field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
                introspected.put(key, field);
            }
        });
        return introspected;
    }

    private CompletableFuture<Map<String, Object>> introspection(
            ExecutionContext context, ExecutionStrategyParameters parameters, Map<String, MergedField> asked) {
        if (asked.isEmpty()) {
            return CompletableFuture.completedFuture(Map.of());
        }
        MergedSelectionSet fields =
                MergedSelectionSet.newMergedSelectionSet().subFields(asked).build();
        return super.execute(context, parameters.transform(p -> p.fields(fields)))
                .thenApply(result -> {
                    Map<String, Object> data = result.getData();
                    if (data == null) {
                        context.addErrors(result.getErrors());
                    }
                    return data == null ? Map.of() : data;
                });
    }

    private static boolean isNonNull(ExecutionContext context, GraphQLObjectType root, MergedField field) {
        GraphQLFieldDefinition definition =
                Introspection.getFieldDefinition(context.getGraphQLSchema(), root, field.getName());
        return GraphQLTypeUtil.isNonNull(definition.getType());
    }
}
