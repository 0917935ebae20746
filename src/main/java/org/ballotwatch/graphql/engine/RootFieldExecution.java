package org.ballotwatch.graphql.engine;

import graphql.execution.ExecutionContext;
import graphql.execution.ResultPath;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Executes one root field breadth first: each selected edge is called once per level, alias and argument set, with all
 * parents of that level. All values of a level are completed together.
 *
 * <p>The three parts of the work call each other in turn: a field is resolved, its values are completed, and the fields
 * selected of the objects among them are resolved. All of it runs on the event loop on which the request arrived, so no
 * state is shared between threads.
 */
final class RootFieldExecution {
    private final ExecutionDependencies dependencies;
    private final ExecutionContext context;
    private final ExecutionScope scope;
    private final FailureReporter failures;
    private final Map<Object, Map<ArgumentScope, Uni<?>>> shared = new IdentityHashMap<>();

    RootFieldExecution(ExecutionDependencies dependencies, ExecutionContext context, ExecutionScope scope) {
        this.dependencies = dependencies;
        this.context = context;
        this.scope = scope;
        this.failures = new FailureReporter(context, scope, dependencies.errors());
    }

    /** Returns the completed value of a root field; its failures are added to the errors. */
    CompletableFuture<Object> value(CompiledField field) {
        FieldScope outermost = new FieldScope(ArgumentScope.NOTHING, scope);
        return untilCancelled(field, () -> resolve(field, null, at(field), outermost, Selection.NOTHING));
    }

    /** Returns the completed value of a subscription's field for one event. */
    CompletableFuture<Object> event(CompiledField field, ArgumentScope arguments, Object event) {
        FieldScope inherited = new FieldScope(ArgumentScope.NOTHING, scope).with(arguments);
        FieldBatch batch = new FieldBatch(field, field.type(), at(field), inherited);
        return untilCancelled(field, () -> CompletableFuture.completedFuture(new Object[] {event})
                .thenCompose(values -> complete(batch, values)));
    }

    private static ResultPaths at(CompiledField root) {
        return i -> ResultPath.rootPath().segment(root.key().getValue());
    }

    /** Ends early, with null and one error, when the request is cancelled. */
    private CompletableFuture<Object> untilCancelled(
            CompiledField field, Supplier<CompletableFuture<Object[]>> values) {
        CancellationScope cancellation = CancellationScope.of(context);
        if (cancellation.reason() != null) {
            scope.cancel(cancellation.reason());
            return CompletableFuture.completedFuture(cancelled(field, cancellation.reason()));
        }
        CompletableFuture<Object> value =
                values.get().whenComplete((completed, failure) -> scope.close()).thenApply(completed -> completed[0]);
        return cancellation
                .track(value, scope::cancel)
                .thenApply(there -> cancellation.reason() == null ? there : cancelled(field, cancellation.reason()));
    }

    /**
     * Reports one error for everything that was not read: a partial root field would look like a complete one with
     * unknown values.
     */
    private @Nullable Object cancelled(CompiledField field, RuntimeException reason) {
        ResultPath path = ResultPath.rootPath().segment(field.key().getValue());
        context.addError(scope.cancelled(reason).at(path, field.location()));
        return null;
    }

    // Resolving: a field of many parents becomes its values.

    /** Resolves an edge, or a root field, for which {@code parents} is null. */
    private CompletableFuture<Object[]> resolve(
            CompiledField field,
            @Nullable List<Object> parents,
            ResultPaths paths,
            FieldScope above,
            Selection parentSelection) {
        int count = parents == null ? 1 : parents.size();
        try {
            ResolverCall call = ResolverCall.of(context, field, above);
            boolean last = parents == null && !field.hasResolverBelow();
            FieldContext fieldContext = new FieldContext(
                    field.selection(), parentSelection, call.own().arguments(), shared, last);
            FieldBatch batch = new FieldBatch(field, field.type(), paths, call.inherited(), fieldContext.below());
            return invoke(call, fieldContext, parents, above)
                    .toCompletableFuture()
                    .thenCompose(result -> complete(batch, entries(result, parents)))
                    .exceptionallyCompose(failure -> failed(batch, count, failure));
        } catch (RuntimeException e) {
            return failed(new FieldBatch(field, field.type(), paths, above), count, e);
        }
    }

    /**
     * Reads parents again in another scope: an edge's result must not depend on the level at which such an argument was
     * given.
     */
    private static CompletionStage<?> invoke(
            ResolverCall call, FieldContext fieldContext, @Nullable List<Object> parents, FieldScope above) {
        ExecutionScope own = call.own().execution();
        if (parents == null || own == above.execution() || call.resolver().takesAnyParents()) {
            return call.invoke(fieldContext, parents);
        }
        return own.reread(parents).thenCompose(then -> call.invoke(fieldContext, then));
    }

    private static Object[] entries(@Nullable Object result, @Nullable List<Object> parents) {
        if (parents == null) {
            return new Object[] {result};
        }
        if (!(result instanceof List<?> entries) || entries.size() != parents.size()) {
            throw new IllegalStateException("An edge does not return an entry for each of %d parents: %s"
                    .formatted(parents.size(), result == null ? null : result.getClass()));
        }
        return entries.toArray();
    }

    private CompletableFuture<Object[]> failed(FieldBatch batch, int count, Throwable failure) {
        return CompletableFuture.completedFuture(failures.failed(batch, count, failure));
    }

    /** Reads a plain field of loaded objects. */
    private CompletableFuture<Object[]> property(ObjectBatch objects, int index) {
        CompiledField field = objects.fields().get(index);
        if (field.isTypeName()) {
            return CompletableFuture.completedFuture(objects.typeNames());
        }
        FieldBatch batch = new FieldBatch(field, field.type(), objects.paths(index), objects.scope());
        try {
            Object[] values = dependencies.properties().read(field.name(), objects.objects());
            return complete(batch, field.name().equals(ObjectIds.FIELD) ? ids(values, objects) : values);
        } catch (RuntimeException e) {
            return failed(batch, objects.size(), e);
        }
    }

    private Object[] ids(Object[] ids, ObjectBatch objects) {
        return dependencies.ids().under(objects.scope().arguments(), ids);
    }

    // Completing: values take the form that they have in the response (section 6.4.3 of the GraphQL specification).

    private CompletableFuture<Object[]> complete(FieldBatch batch, Object[] values) {
        failures.missing(batch, values);
        GraphQLOutputType type = batch.nullable();
        if (type instanceof GraphQLList list) {
            return lists(batch, (GraphQLOutputType) list.getWrappedType(), values);
        }
        return type instanceof GraphQLCompositeType
                ? objects(batch, values)
                : CompletableFuture.completedFuture(leaves(values));
    }

    /**
     * Passes scalars through: the response writer knows their Java types, and their {@code serialize} is never called.
     */
    private static Object[] leaves(Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Enum<?> value) {
                values[i] = value.name();
            }
        }
        return values;
    }

    /** The elements of all lists are completed together. */
    private CompletableFuture<Object[]> lists(FieldBatch batch, GraphQLOutputType elementType, Object[] values) {
        ListBatch lists = new ListBatch(values);
        FieldBatch elements = batch.of(elementType, lists.paths(batch.paths()));
        boolean required = GraphQLTypeUtil.isNonNull(elementType);
        return complete(elements, lists.elements()).thenApply(completed -> lists.cut(completed, required));
    }

    /** Groups objects by type, since fragments may select different fields of each. */
    private CompletableFuture<Object[]> objects(FieldBatch batch, Object[] values) {
        Map<Object, ObjectBatch> byType = new LinkedHashMap<>();
        Class<?> before = null;
        ObjectBatch same = null;
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                continue;
            }
            if (same == null || values[i].getClass() != before || !batch.own().isEmpty()) {
                before = values[i].getClass();
                GraphQLObjectType type = typeOf(batch.nullable(), before);
                Record own = batch.own().get(i);
                same = byType.computeIfAbsent(
                        own == null ? type : new ObjectBatch.Group(type, own),
                        group -> new ObjectBatch(type, batch.scope().below(own), values.length));
            }
            same.add(i, values[i]);
        }
        List<ObjectBatch> objects = List.copyOf(byType.values());
        objects.forEach(each -> each.select(batch.field().below(each.type()), batch.paths()));
        return select(batch, objects).thenApply(nothing -> {
            Object[] completed = new Object[values.length];
            objects.forEach(each -> each.finish(completed));
            return completed;
        });
    }

    private GraphQLObjectType typeOf(GraphQLType declared, Class<?> javaType) {
        if (declared instanceof GraphQLObjectType object) {
            return object;
        }
        GraphQLObjectType type = context.getGraphQLSchema().getObjectType(TypeNames.of(javaType));
        if (type == null) {
            throw new IllegalStateException(
                    javaType + " is not in the schema; expected " + ((GraphQLNamedOutputType) declared).getName());
        }
        return type;
    }

    // Selecting: the fields selected of the objects at one place of the response are resolved.

    private CompletableFuture<Void> select(FieldBatch batch, List<ObjectBatch> objects) {
        List<CompletableFuture<?>> pending = new ArrayList<>();
        Map<EdgeCall.Key, EdgeCall> calls = new LinkedHashMap<>();
        for (ObjectBatch each : objects) {
            for (int i = 0; i < each.fields().size(); i++) {
                int index = i;
                CompiledField field = each.fields().get(i);
                if (field.hasResolver()) {
                    calls.computeIfAbsent(new EdgeCall.Key(field, each.scope()), EdgeCall::new)
                            .add(each, i);
                } else {
                    take(property(each, i), values -> each.put(index, values, 0), pending);
                }
            }
        }
        List<Object> everything = EdgeCall.objects(objects);
        Selection selection = batch.field().selection();
        for (EdgeCall call : calls.values()) {
            List<Object> parents = call.parents(objects, everything);
            take(resolve(call.field(), parents, call.paths(), call.scope(), selection), call::put, pending);
        }
        return CompletableFuture.allOf(pending.toArray(CompletableFuture[]::new));
    }

    /** Most values are plain properties, which are complete at once and need no stage of their own. */
    private static void take(
            CompletableFuture<Object[]> values, Consumer<Object[]> taker, List<CompletableFuture<?>> pending) {
        if (values.isDone()) {
            taker.accept(values.join());
        } else {
            pending.add(values.thenAccept(taker));
        }
    }
}
