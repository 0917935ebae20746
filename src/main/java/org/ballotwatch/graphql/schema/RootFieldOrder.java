package org.ballotwatch.graphql.schema;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Comparator;
import org.ballotwatch.graphql.limit.CostDirectives;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the fields of {@code Query}, {@code Mutation} and {@code Subscription} by name, with the types of
 * federation and the directives of costs. SmallRye keeps them in sets
 * whose order changes between builds. Introspection on two replicas could list them in different orders.
 */
final class RootFieldOrder {
    private RootFieldOrder() {}

    static GraphQLSchema in(GraphQLSchema schema) {
        return schema.transform(sorted -> sorted.query(sorted(FederationFields.typed(schema)))
                .additionalDirective(CostDirectives.COST)
                .additionalDirective(CostDirectives.LIST_SIZE)
                .codeRegistry(FederationFields.registered(schema.getCodeRegistry()))
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
