package org.ballotwatch.graphql.plan;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.ResultPath;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import io.smallrye.mutiny.Uni;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.ballotwatch.database.Snapshot;

/**
 * Walks one root field breadth first: every selected edge is called once per level, alias and argument set, with all
 * parents of that level; the edges of a level are sent down the snapshot's connection one after the other, unawaited.
 * All of it runs on the event loop that the request came in on, so nothing here is shared between threads.
 */
final class Walk {
    private static final FieldCollector COLLECTOR = new FieldCollector();

    private final Plans plans;
    private final ExecutionContext context;
    private final Snapshot snapshot;
    private final Completion completion;
    private final Map<Object, Uni<?>> shared = new IdentityHashMap<>();

    Walk(Plans plans, ExecutionContext context, Snapshot snapshot) {
        this.plans = plans;
        this.context = context;
        this.snapshot = snapshot;
        this.completion = new Completion(this, context);
    }

    /** The completed value of a root field; it never fails, whatever went wrong stands among the errors. */
    CompletableFuture<Object> root(GraphQLObjectType type, MergedField field) {
        Places places = i -> ResultPath.rootPath().segment(field.getResultKey());
        Resolver resolver = plans.resolvers().of(type.getName(), field.getName());
        return resolved(type, field, resolver, null, 1, places, Inherited.NOTHING)
                .whenComplete((values, failure) -> snapshot.close())
                .thenApply(values -> values[0]);
    }

    /** The answers for objects of one type under one selection; null where a field that must not be null is. */
    CompletableFuture<Object[]> objects(
            GraphQLObjectType type, MergedField parent, List<Object> sources, Places places, Inherited inherited) {
        MergedSelectionSet selected = COLLECTOR.collectFields(collecting(type), parent);
        String[] keys = selected.getKeys().toArray(String[]::new);
        Answer[] answers = new Answer[sources.size()];
        Arrays.setAll(answers, i -> new Answer(keys));
        boolean[] missing = new boolean[sources.size()];
        List<CompletableFuture<?>> pending = new ArrayList<>();
        int at = 0;
        for (MergedField field : selected.getSubFieldsList()) {
            int index = at++;
            CompletableFuture<Object[]> values = values(type, field, sources, places.field(keys[index]), inherited);
            boolean required = isNonNull(type, field);
            pending.add(values.thenAccept(completed -> {
                for (int i = 0; i < completed.length; i++) {
                    answers[i].put(index, completed[i]);
                    missing[i] |= required && completed[i] == null;
                }
            }));
        }
        return CompletableFuture.allOf(pending.toArray(CompletableFuture[]::new))
                .thenApply(nothing -> {
                    Object[] present = new Object[answers.length];
                    for (int i = 0; i < answers.length; i++) {
                        present[i] = missing[i] ? null : answers[i];
                    }
                    return present;
                });
    }

    private CompletableFuture<Object[]> values(
            GraphQLObjectType type, MergedField field, List<Object> sources, Places places, Inherited inherited) {
        if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
            Object[] names = new Object[sources.size()];
            Arrays.fill(names, type.getName());
            return CompletableFuture.completedFuture(names);
        }
        Resolver resolver = plans.resolvers().of(type.getName(), field.getName());
        if (resolver != null) {
            return resolved(type, field, resolver, sources, sources.size(), places, inherited);
        }
        Level level = new Level(field, definition(type, field).getType(), places, inherited);
        return completion.complete(level, read(field.getName(), sources));
    }

    private Object[] read(String property, List<Object> sources) {
        Object[] values = new Object[sources.size()];
        Class<?> owner = null;
        MethodHandle handle = null;
        try {
            for (int i = 0; i < values.length; i++) {
                Object source = sources.get(i);
                if (source.getClass() != owner) {
                    owner = source.getClass();
                    handle = plans.properties().of(owner, property);
                }
                values[i] = handle.invokeExact(source);
            }
            return values;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private CompletableFuture<Object[]> resolved(
            GraphQLObjectType type,
            MergedField field,
            Resolver resolver,
            List<Object> parents,
            int count,
            Places places,
            Inherited above) {
        try {
            GraphQLFieldDefinition definition = definition(type, field);
            Map<String, Object> given = arguments(definition, field);
            Inherited inherited = resolver.inherit(above, given);
            Step step = new Step(
                    snapshot, new Selection(field.getFields(), context.getFragmentsByName()), inherited, shared);
            Level level = new Level(field, definition.getType(), places, inherited);
            CompletionStage<?> called = plans.steps().during(step, () -> resolver.call(parents, given));
            return called.handle((result, failure) -> failure == null
                            ? completion.complete(level, entries(result, parents, count))
                            : completion.failed(level, count, plans.errors().of(failure)))
                    .toCompletableFuture()
                    .thenCompose(values -> values);
        } catch (RuntimeException e) {
            Level level = new Level(field, definition(type, field).getType(), places, above);
            return completion.failed(level, count, plans.errors().of(e));
        }
    }

    private static Object[] entries(Object result, List<Object> parents, int count) {
        if (parents == null) {
            return new Object[] {result};
        }
        Object[] entries = ((List<?>) result).toArray();
        if (entries.length != count) {
            throw new IllegalStateException(
                    "An edge answered " + entries.length + " entries for " + count + " parents");
        }
        return entries;
    }

    private Map<String, Object> arguments(GraphQLFieldDefinition definition, MergedField field) {
        return ValuesResolver.getArgumentValues(
                context.getGraphQLSchema().getCodeRegistry(),
                definition.getArguments(),
                field.getArguments(),
                context.getCoercedVariables(),
                context.getGraphQLContext(),
                context.getLocale());
    }

    private FieldCollectorParameters collecting(GraphQLObjectType type) {
        return FieldCollectorParameters.newParameters()
                .schema(context.getGraphQLSchema())
                .objectType(type)
                .fragments(context.getFragmentsByName())
                .variables(context.getCoercedVariables().toMap())
                .graphQLContext(context.getGraphQLContext())
                .build();
    }

    private boolean isNonNull(GraphQLObjectType type, MergedField field) {
        return GraphQLTypeUtil.isNonNull(definition(type, field).getType());
    }

    private GraphQLFieldDefinition definition(GraphQLObjectType type, MergedField field) {
        return Introspection.getFieldDefinition(context.getGraphQLSchema(), type, field.getName());
    }
}
