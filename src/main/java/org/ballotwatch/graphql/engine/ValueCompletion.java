package org.ballotwatch.graphql.engine;

import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.FieldErrors;
import org.eclipse.microprofile.graphql.Name;

/** Completes values as the GraphQL specification says (section 6.4.3), for all objects of a level at once. */
final class ValueCompletion {
    /** One failed statement must not fan out to as many errors as it had parents. */
    private static final int ERRORS_PER_FAILURE = 20;

    private static final FieldErrors.Failure NULL_WHERE_NONE_MAY_BE = new FieldErrors.Failure(
            "A field that is never null has no value.", Map.of("code", ErrorCode.INTERNAL.name()));

    private final RootFieldExecution walk;
    private final ExecutionContext context;

    ValueCompletion(RootFieldExecution walk, ExecutionContext context) {
        this.walk = walk;
        this.context = context;
    }

    CompletableFuture<Object[]> complete(FieldBatch level, Object[] raw) {
        if (level.isNonNull()) {
            for (int i = 0; i < raw.length; i++) {
                if (raw[i] == null) {
                    report(level, i, NULL_WHERE_NONE_MAY_BE);
                }
            }
        }
        GraphQLOutputType type = level.nullable();
        if (type instanceof GraphQLList list) {
            return lists(level, (GraphQLOutputType) list.getWrappedType(), raw);
        }
        return type instanceof GraphQLCompositeType
                ? objects(level, raw)
                : CompletableFuture.completedFuture(leaves(raw));
    }

    /** All values null, with an error at each place, up to a limit. */
    CompletableFuture<Object[]> failed(FieldBatch level, int count, FieldErrors.Failure failure) {
        return failed(level, count, count, failure);
    }

    /** The same with errors at the first {@code reported} places only. */
    CompletableFuture<Object[]> failed(FieldBatch level, int count, int reported, FieldErrors.Failure failure) {
        for (int i = 0; i < Math.min(Math.min(count, reported), ERRORS_PER_FAILURE); i++) {
            report(level, i, failure);
        }
        return CompletableFuture.completedFuture(new Object[count]);
    }

    private void report(FieldBatch level, int index, FieldErrors.Failure failure) {
        var path = level.places().of(index);
        context.addError(failure.at(path, level.field().getSingleField().getSourceLocation()), path);
    }

    private static Object[] leaves(Object[] raw) {
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] instanceof Enum<?> word) {
                raw[i] = word.name();
            }
        }
        return raw;
    }

    /** Lays all lists of the level end to end, completes their elements in one go, and cuts them up again. */
    private CompletableFuture<Object[]> lists(FieldBatch level, GraphQLOutputType elementType, Object[] raw) {
        List<Object> elements = new ArrayList<>();
        int[] ends = new int[raw.length];
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] != null) {
                elements.addAll((Collection<?>) raw[i]);
            }
            ends[i] = elements.size();
        }
        int[] owner = new int[elements.size()];
        int[] position = new int[elements.size()];
        for (int i = 0, k = 0; i < raw.length; i++) {
            for (int first = k; k < ends[i]; k++) {
                owner[k] = i;
                position[k] = k - first;
            }
        }
        FieldBatch inner = level.of(elementType, level.places().elements(owner, position));
        boolean required = GraphQLTypeUtil.isNonNull(elementType);
        return complete(inner, elements.toArray()).thenApply(completed -> {
            Object[] lists = new Object[raw.length];
            for (int i = 0, start = 0; i < raw.length; start = ends[i++]) {
                List<Object> list =
                        raw[i] == null ? null : Arrays.asList(completed).subList(start, ends[i]);
                lists[i] = required && list != null && list.contains(null) ? null : list;
            }
            return lists;
        });
    }

    /** Sorts objects by their type, as fragments may select other fields of each. */
    private CompletableFuture<Object[]> objects(FieldBatch level, Object[] raw) {
        Map<GraphQLObjectType, TypeBatch> byType = new LinkedHashMap<>();
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] != null) {
                byType.computeIfAbsent(typeOf(level.nullable(), raw[i].getClass()), type -> new TypeBatch(raw.length))
                        .add(i, raw[i]);
            }
        }
        List<ObjectBatch> groups = new ArrayList<>(byType.size());
        List<int[]> places = new ArrayList<>(byType.size());
        byType.forEach((type, members) -> {
            int[] chosen = members.places();
            places.add(chosen);
            groups.add(new ObjectBatch(
                    type, members.objects(), level.places().only(chosen), walk.selected(type, level.field())));
        });
        return new SelectionExecution(walk, level.field(), level.inherited(), groups)
                .answers()
                .thenApply(answers -> {
                    Object[] completed = new Object[raw.length];
                    for (int g = 0; g < answers.size(); g++) {
                        for (int k = 0; k < places.get(g).length; k++) {
                            completed[places.get(g)[k]] = answers.get(g)[k];
                        }
                    }
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
                    javaType + " is no type of the schema, and so no " + ((GraphQLNamedOutputType) declared).getName());
        }
        return type;
    }
}
