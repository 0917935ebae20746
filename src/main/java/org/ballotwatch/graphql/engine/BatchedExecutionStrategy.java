package org.ballotwatch.graphql.engine;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLObjectType;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Entry point of execution: executes each root field of an operation in its own scope. Introspection reads no data and
 * stays with graphql-java.
 */
@Singleton
public class BatchedExecutionStrategy extends AsyncExecutionStrategy {
    private final ExecutionDependencies dependencies;
    private final CompiledOperations operations;

    BatchedExecutionStrategy(ExecutionDependencies dependencies) {
        this.dependencies = dependencies;
        this.operations = new CompiledOperations(dependencies.resolvers());
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        GraphQLObjectType root =
                (GraphQLObjectType) parameters.getExecutionStepInfo().getUnwrappedNonNullType();
        MergedSelectionSet selected = parameters.getFields();
        FieldError refused = dependencies.instrumentation().begin(context, root, selected);
        if (refused != null) {
            return CompletableFuture.completedFuture(new ExecutionResultImpl(
                    refused.at(null, context.getOperationDefinition().getSourceLocation())));
        }
        CompiledSelectionSet compiled = operations.of(context, root, selected);
        List<CompiledField> fields = compiled.fields();
        ResultObject data = compiled.result();
        boolean[] voided = new boolean[1];
        CompletableFuture<Map<String, Object>> introspection = introspection(context, parameters);
        List<Supplier<CompletableFuture<?>>> tasks = new ArrayList<>(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            CompiledField field = fields.get(i);
            int index = i;
            tasks.add(() -> rootField(context, root, field, introspection).thenAccept(value -> {
                data.put(index, value);
                voided[0] |= value == null && field.isRequired();
            }));
        }
        int atOnce = context.isMutationOperation() ? 1 : dependencies.scopes().concurrency();
        return new Permits(atOnce, tasks.iterator())
                .run()
                .thenApply(nothing -> new ExecutionResultImpl(voided[0] ? null : data, context.getErrors()));
    }

    private CompletableFuture<Object> rootField(
            ExecutionContext context,
            GraphQLObjectType root,
            CompiledField field,
            CompletableFuture<Map<String, Object>> introspection) {
        if (field.isTypeName()) {
            return CompletableFuture.completedFuture(root.getName());
        }
        if (field.isIntrospection()) {
            return introspection.thenApply(data -> data.get(field.key().getValue()));
        }
        ExecutionScope scope = dependencies.scopes().open(context, root, field.merged());
        return scope.observe(new RootFieldExecution(dependencies, context, scope).value(field));
    }

    private CompletableFuture<Map<String, Object>> introspection(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        Map<String, MergedField> introspected = new LinkedHashMap<>();
        parameters.getFields().getSubFields().forEach((key, field) -> {
            if (field.getName().startsWith("__")
                    && !field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
                introspected.put(key, field);
            }
        });
        if (introspected.isEmpty()) {
            return CompletableFuture.completedFuture(Map.of());
        }
        MergedSelectionSet fields = MergedSelectionSet.newMergedSelectionSet()
                .subFields(introspected)
                .build();
        return super.execute(context, parameters.transform(p -> p.fields(fields)))
                .thenApply(result -> {
                    Map<String, Object> data = result.getData();
                    if (data == null) {
                        context.addErrors(result.getErrors());
                    }
                    return data == null ? Map.of() : data;
                });
    }

    /**
     * Runs root fields in order, with a limit on how many run at once. Each field that ends starts the next one, so a
     * slow field holds up no other. With one permit they run one after the other, as those of a mutation must. Lives on
     * the event loop of the request.
     */
    private static final class Permits {
        private final int all;
        private final Iterator<Supplier<CompletableFuture<?>>> tasks;
        private final CompletableFuture<Void> done = new CompletableFuture<>();
        private int free;
        private boolean starting;

        Permits(int all, Iterator<Supplier<CompletableFuture<?>>> tasks) {
            this.all = all;
            this.free = all;
            this.tasks = tasks;
        }

        CompletableFuture<Void> run() {
            start();
            return done;
        }

        private void start() {
            if (starting) {
                return; // a task that ended at once: the loop below continues, and the stack does not grow
            }
            starting = true;
            while (free > 0 && tasks.hasNext() && !done.isDone()) {
                free--;
                begin(tasks.next());
            }
            starting = false;
            if (free == all) {
                done.complete(null);
            }
        }

        private void begin(Supplier<CompletableFuture<?>> task) {
            try {
                task.get().whenComplete((value, failure) -> end(failure));
            } catch (RuntimeException e) {
                end(e);
            }
        }

        private void end(Throwable failure) {
            free++;
            if (failure != null) {
                done.completeExceptionally(failure);
            } else {
                start();
            }
        }
    }
}
