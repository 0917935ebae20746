package org.ballotwatch.graphql.engine;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.ResultPath;
import graphql.introspection.Introspection;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
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
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Name;
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
    private static final Selection NOTHING = new Selection(List.of(), Map.of());
    private static final FieldCollector COLLECTOR = new FieldCollector();

    private final ExecutionDependencies dependencies;
    private final ExecutionContext context;
    private final ExecutionScope scope;
    private final FailureReporter failures;
    private final Map<Object, Uni<?>> shared = new IdentityHashMap<>();

    RootFieldExecution(ExecutionDependencies dependencies, ExecutionContext context, ExecutionScope scope) {
        this.dependencies = dependencies;
        this.context = context;
        this.scope = scope;
        this.failures = new FailureReporter(context, scope, dependencies.errors());
    }

    /** Returns the completed value of a root field; its failures are added to the errors. */
    CompletableFuture<Object> value(GraphQLObjectType root, MergedField field) {
        FieldScope outermost = new FieldScope(ArgumentScope.NOTHING, scope);
        Resolver resolver = dependencies.resolvers().ofRoot(root.getName(), field.getName());
        return untilCancelled(field, () -> resolve(root, field, resolver, null, at(field), outermost, NOTHING));
    }

    /** Returns the completed value of a subscription's field for one event. */
    CompletableFuture<Object> event(GraphQLObjectType root, MergedField field, ArgumentScope arguments, Object event) {
        FieldScope inherited = new FieldScope(ArgumentScope.NOTHING, scope).with(arguments);
        FieldBatch batch = new FieldBatch(field, definition(root, field).getType(), at(field), inherited);
        return untilCancelled(field, () -> CompletableFuture.completedFuture(new Object[] {event})
                .thenCompose(values -> complete(batch, values)));
    }

    private static ResultPaths at(MergedField root) {
        return i -> ResultPath.rootPath().segment(root.getResultKey());
    }

    /** Ends early, with null and one error, when the request is cancelled. */
    private CompletableFuture<Object> untilCancelled(MergedField field, Supplier<CompletableFuture<Object[]>> values) {
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
    private @Nullable Object cancelled(MergedField field, RuntimeException reason) {
        ResultPath path = ResultPath.rootPath().segment(field.getResultKey());
        SourceLocation location = field.getSingleField().getSourceLocation();
        context.addError(scope.cancelled(reason).at(path, location));
        return null;
    }

    // Resolving: a field of many parents becomes its values.

    /** Resolves an edge, or a root field, for which {@code parents} is null. */
    private CompletableFuture<Object[]> resolve(
            GraphQLObjectType type,
            MergedField field,
            Resolver resolver,
            @Nullable List<Object> parents,
            ResultPaths paths,
            FieldScope above,
            Selection parentSelection) {
        GraphQLFieldDefinition definition = definition(type, field);
        int count = parents == null ? 1 : parents.size();
        try {
            ResolverCall call = ResolverCall.of(context, definition, field, resolver, above);
            FieldContext fieldContext = new FieldContext(
                    selection(field, context), parentSelection, call.own().arguments(), shared);
            FieldBatch batch =
                    new FieldBatch(field, definition.getType(), paths, call.inherited(), fieldContext.below());
            return invoke(call, fieldContext, parents, above)
                    .handle((result, failure) ->
                            failure == null ? complete(batch, entries(result, parents)) : failed(batch, count, failure))
                    .toCompletableFuture()
                    .thenCompose(values -> values)
                    .handle((values, failure) ->
                            failure == null ? CompletableFuture.completedFuture(values) : failed(batch, count, failure))
                    .thenCompose(values -> values);
        } catch (RuntimeException e) {
            return failed(new FieldBatch(field, definition.getType(), paths, above), count, e);
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
    private CompletableFuture<Object[]> property(ObjectBatch objects, int index, GraphQLType type) {
        MergedField field = objects.fields().get(index);
        if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
            return CompletableFuture.completedFuture(objects.typeNames());
        }
        FieldBatch batch = new FieldBatch(field, (GraphQLOutputType) type, objects.paths(index), objects.scope());
        try {
            Object[] values = dependencies.properties().read(field.getName(), objects.objects());
            return complete(batch, field.getName().equals(ObjectIds.FIELD) ? ids(values, objects) : values);
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
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                GraphQLObjectType type = typeOf(batch.nullable(), values[i].getClass());
                Record own = batch.own().isEmpty() ? null : batch.own().get(i);
                byType.computeIfAbsent(
                                own == null ? type : new ObjectBatch.Group(type, own),
                                group -> new ObjectBatch(type, batch.scope().below(own), values.length))
                        .add(i, values[i]);
            }
        }
        List<ObjectBatch> objects = List.copyOf(byType.values());
        objects.forEach(each -> each.select(selected(each.type(), batch.field()), batch.paths()));
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
        Name name = javaType.getAnnotation(Name.class);
        GraphQLObjectType type =
                context.getGraphQLSchema().getObjectType(name == null ? javaType.getSimpleName() : name.value());
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
                MergedField field = each.fields().get(i);
                GraphQLType type = definition(each.type(), field).getType();
                boolean required = GraphQLTypeUtil.isNonNull(type);
                Resolver resolver = dependencies.resolvers().of(each.type().getName(), field.getName());
                if (resolver == null) {
                    pending.add(property(each, i, type).thenAccept(values -> each.put(index, required, values, 0)));
                } else {
                    calls.computeIfAbsent(new EdgeCall.Key(resolver, field.getFields(), each.scope()), EdgeCall::new)
                            .add(each, i, required);
                }
            }
        }
        List<Object> everything = EdgeCall.objects(objects);
        Selection selection = selection(batch.field(), context);
        for (EdgeCall call : calls.values()) {
            List<Object> parents = call.parents(objects, everything);
            pending.add(
                    resolve(call.type(), call.field(), call.resolver(), parents, call.paths(), call.scope(), selection)
                            .thenAccept(call::put));
        }
        return CompletableFuture.allOf(pending.toArray(CompletableFuture[]::new));
    }

    /** Returns the fields selected of objects of this type below a field. */
    private MergedSelectionSet selected(GraphQLObjectType type, MergedField field) {
        FieldCollectorParameters parameters = FieldCollectorParameters.newParameters()
                .schema(context.getGraphQLSchema())
                .objectType(type)
                .fragments(context.getFragmentsByName())
                .variables(context.getCoercedVariables().toMap())
                .graphQLContext(context.getGraphQLContext())
                .build();
        return COLLECTOR.collectFields(parameters, field);
    }

    private static Selection selection(MergedField field, ExecutionContext context) {
        return new Selection(field.getFields(), context.getFragmentsByName());
    }

    private GraphQLFieldDefinition definition(GraphQLObjectType type, MergedField field) {
        return Introspection.getFieldDefinition(context.getGraphQLSchema(), type, field.getName());
    }
}
