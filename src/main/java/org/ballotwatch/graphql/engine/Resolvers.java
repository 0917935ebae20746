package org.ballotwatch.graphql.engine;

import graphql.schema.FieldCoordinates;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The resolver methods of the schema by type and field: root fields, and edges that take many parents at once. */
@Singleton
public class Resolvers {
    private final ArgumentConversion conversion;
    private final Map<FieldCoordinates, Resolver> byField = new HashMap<>();
    /** One resolver per method, so that an edge shared by several types is recognized as one. */
    private final Map<String, Resolver> byMethod = new HashMap<>();

    Resolvers(Schema schema, ArgumentConversion conversion) {
        this.conversion = conversion;
        IgnoredAnnotations.refuse(schema);
        schema.getQueries().forEach(query -> add("Query", query));
        schema.getMutations().forEach(mutation -> add("Mutation", mutation));
        schema.getSubscriptions().forEach(subscription -> add("Subscription", subscription));
        for (Type type : schema.getTypes().values()) {
            type.getBatchOperations().values().forEach(edge -> add(type.getName(), edge));
            if (type.hasOperations()) {
                throw new IllegalStateException("An edge takes all its parents at once, as @Source List<…>: "
                        + type.getOperations().keySet() + " of " + type.getName());
            }
        }
    }

    /** Returns the method behind a field, or null for a plain property. */
    @Nullable
    Resolver of(String type, String field) {
        return byField.get(FieldCoordinates.coordinates(type, field));
    }

    private void add(String type, Operation operation) {
        String method = operation.getClassName() + "." + operation.getMethodName();
        Resolver resolver = byMethod.computeIfAbsent(method, m -> new Resolver(operation, conversion));
        byField.put(FieldCoordinates.coordinates(type, operation.getName()), resolver);
    }
}
