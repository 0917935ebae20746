package org.ballotwatch.graphql.schema;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the fields of {@code Query}, {@code Mutation} and {@code Subscription} by name. SmallRye keeps them in sets
 * whose order changes between builds. Introspection on two replicas could list them in different orders.
 */
final class RootFieldOrder {
    private RootFieldOrder() {}

    static GraphQLSchema in(GraphQLSchema schema) {
        return schema.transform(sorted -> sorted.query(sorted(schema.getQueryType()))
                .mutation(sorted(schema.getMutationType()))
                .subscription(sorted(schema.getSubscriptionType())));
    }

    private static @Nullable GraphQLObjectType sorted(@Nullable GraphQLObjectType root) {
        return root == null
                ? null
                : root.transform(type -> type.replaceFields(root.getFieldDefinitions().stream()
                        .sorted(Comparator.comparing(GraphQLFieldDefinition::getName))
                        .toList()));
    }
}
