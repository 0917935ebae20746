package org.ballotwatch.graphql.engine;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.ResultPath;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.ballotwatch.database.PendingWrite;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.error.Refusal;

/**
 * Walks one root field breadth first: every selected edge is called once per level, alias and argument set, with all
 * parents of that level; the statements of a level are sent down the snapshot's connection one after the other, unawaited.
 * All of it runs on the event loop that the request came in on, so nothing here is shared between threads.
 */
final class RootFieldExecution {
    private static final Selection NOTHING = new Selection(List.of(), Map.of());
    private static final FieldCollector COLLECTOR = new FieldCollector();

    private final ExecutionDependencies plans;
    private final ExecutionContext context;
    private final Snapshot snapshot;
    private final PendingWrite write;
    private final ValueCompletion completion;
    private final Map<Object, Uni<?>> shared = new IdentityHashMap<>();
    private FieldErrors.Failure broken;

    /** @param write what a mutation has under way, null for anything else */
    RootFieldExecution(ExecutionDependencies plans, ExecutionContext context, Snapshot snapshot, PendingWrite write) {
        this.plans = plans;
        this.context = context;
        this.snapshot = snapshot;
        this.write = write;
        this.completion = new ValueCompletion(this, context);
    }

    /** The completed value of a root field; whatever went wrong stands among the errors. */
    CompletableFuture<Object> root(GraphQLObjectType type, MergedField field) {
        return resolved(type, field, resolver(type, field), null, 1, at(field), ArgumentScope.NOTHING, NOTHING)
                .whenComplete((values, failure) -> snapshot.close())
                .thenApply(values -> values[0]);
    }

    /** The completed value of a subscription's field for one event. */
    CompletableFuture<Object> event(GraphQLObjectType type, MergedField field, ArgumentScope inherited, Object event) {
        FieldBatch level = new FieldBatch(field, definition(type, field).getType(), at(field), inherited);
        return CompletableFuture.completedFuture(new Object[] {event})
                .thenCompose(values -> completion.complete(level, values))
                .whenComplete((values, failure) -> snapshot.close())
                .thenApply(values -> values[0]);
    }

    private static ResultPaths at(MergedField root) {
        return i -> ResultPath.rootPath().segment(root.getResultKey());
    }

    /** The fields selected for objects of this type beneath a field. */
    MergedSelectionSet selected(GraphQLObjectType type, MergedField field) {
        FieldCollectorParameters parameters = FieldCollectorParameters.newParameters()
                .schema(context.getGraphQLSchema())
                .objectType(type)
                .fragments(context.getFragmentsByName())
                .variables(context.getCoercedVariables().toMap())
                .graphQLContext(context.getGraphQLContext())
                .build();
        return COLLECTOR.collectFields(parameters, field);
    }

    Selection selection(MergedField field) {
        return new Selection(field.getFields(), context.getFragmentsByName());
    }

    Resolver resolver(GraphQLObjectType type, MergedField field) {
        return plans.resolvers().of(type.getName(), field.getName());
    }

    GraphQLFieldDefinition definition(GraphQLObjectType type, MergedField field) {
        return Introspection.getFieldDefinition(context.getGraphQLSchema(), type, field.getName());
    }

    /** A plain field of loaded objects. */
    CompletableFuture<Object[]> property(
            GraphQLObjectType type,
            MergedField field,
            List<Object> sources,
            ResultPaths places,
            ArgumentScope inherited) {
        if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
            Object[] names = new Object[sources.size()];
            Arrays.fill(names, type.getName());
            return CompletableFuture.completedFuture(names);
        }
        FieldBatch level = new FieldBatch(field, definition(type, field).getType(), places, inherited);
        return completion.complete(level, plans.properties().read(field.getName(), sources));
    }

    /** An edge, or a root field, for which {@code parents} is null and {@code count} is 1. */
    CompletableFuture<Object[]> resolved(
            GraphQLObjectType type,
            MergedField field,
            Resolver resolver,
            List<Object> parents,
            int count,
            ResultPaths places,
            ArgumentScope above,
            Selection beside) {
        GraphQLFieldDefinition definition = definition(type, field);
        try {
            ResolverCall call = ResolverCall.of(context, definition, field, resolver, above);
            ResolverContext step =
                    new ResolverContext(call.own().on(snapshot), write, selection(field), beside, call.own(), shared);
            FieldBatch level = new FieldBatch(field, definition.getType(), places, call.inherited());
            return made(call, step, parents, above)
                    .handle((result, failure) -> failure == null
                            ? completion.complete(level, entries(result, parents, count))
                            : failed(level, count, failure))
                    .toCompletableFuture()
                    .thenCompose(values -> values)
                    .handle((values, failure) ->
                            failure == null ? CompletableFuture.completedFuture(values) : failed(level, count, failure))
                    .thenCompose(values -> values);
        } catch (RuntimeException e) {
            FieldBatch level = new FieldBatch(field, definition.getType(), places, above);
            return failed(level, count, e);
        }
    }

    /**
     * Calls an edge. Where it asks for another moment than the one that its parents were read at, they are read again: what
     * it answers must not depend on the level at which the moment was given. An edge that takes the moment alone, as the
     * history does, reads by the id of its parents and nothing else of them.
     */
    private CompletionStage<?> made(
            ResolverCall call, ResolverContext step, List<Object> parents, ArgumentScope above) {
        boolean same = call.own() == above || Objects.equals(call.own().recordedAsOf(), above.recordedAsOf());
        if (parents == null || same || call.resolver().extras().inherits() == RecordedAsOf.class) {
            return call.made(plans.steps(), step, parents);
        }
        return plans.past()
                .read(step.snapshot(), parents)
                .subscribeAsCompletionStage()
                .thenCompose(then -> call.made(plans.steps(), step, then));
    }

    private CompletableFuture<Object[]> failed(FieldBatch level, int count, Throwable failure) {
        if (snapshot.failure() == null) {
            return completion.failed(level, count, failure(failure));
        }
        if (snapshot.failure() instanceof Refusal) {
            return completion.failed(level, count, 0, null); // cut short as a whole, which the root field says
        }
        // Nothing more can be read: the field that broke it says so at each parent, every other one once.
        int reported = broken == null ? count : 1;
        broken = broken == null ? failure(snapshot.failure()) : broken;
        return completion.failed(level, count, reported, broken);
    }

    /** What goes wrong once an edit is made does not undo it, and must not read as if it did. */
    private FieldErrors.Failure failure(Throwable thrown) {
        FieldErrors.Failure failure = plans.errors().of(thrown);
        return write != null && write.isCommitted() ? plans.errors().ofUnread(failure) : failure;
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
}
