package org.ballotwatch.graphql.schema;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeReference;
import graphql.schema.GraphQLUnionType;
import java.util.List;

/**
 * Gives the fields of federation the types that its specification asks for. Annotations cannot express them: the union
 * has as members all types that implement {@code Node}.
 */
final class FederationFields {
    static final String ENTITIES = "_entities";
    static final String SERVICE = "_service";
    static final String ENTITY = "_Entity";
    static final String SERVICE_TYPE = "_Service";
    private static final String NODE = "Node";

    private FederationFields() {}

    static GraphQLObjectType typed(GraphQLSchema schema) {
        GraphQLObjectType query = schema.getQueryType();
        GraphQLFieldDefinition entities = query.getFieldDefinition(ENTITIES);
        GraphQLFieldDefinition service = query.getFieldDefinition(SERVICE);
        GraphQLArgument representations = entities.getArguments().get(0);
        return query.transform(typed -> typed.field(entities.transform(field -> field.description(
                                "Records that other subgraphs of a supergraph name, in the given order, at most 1,000;"
                                        + " null in place of a missing one. For gateways; other clients use \"nodes\".")
                        .type(GraphQLNonNull.nonNull(GraphQLList.list(union(schema))))
                        .replaceArguments(
                                List.of(representations.transform(argument -> argument.type(GraphQLNonNull.nonNull(
                                        GraphQLList.list(GraphQLNonNull.nonNull(RepresentationScalar.TYPE)))))))))
                .field(service.transform(field -> field.description("This service as a subgraph, for gateways.")
                        .type(GraphQLNonNull.nonNull(schema.getObjectType(SERVICE_TYPE))))));
    }

    /** graphql-java requires a resolver for each union. The engine finds the type of an object by its class. */
    static GraphQLCodeRegistry registered(GraphQLCodeRegistry registry) {
        return registry.transform(types -> types.typeResolver(ENTITY, environment -> {
            throw new IllegalStateException("The engine resolves types itself");
        }));
    }

    /** Returns whether records of this type can be found by their id. */
    static boolean isEntity(GraphQLNamedType type) {
        return type instanceof GraphQLObjectType object && implementsNode(object);
    }

    private static boolean implementsNode(GraphQLImplementingType type) {
        return type.getInterfaces().stream().anyMatch(shared -> shared.getName().equals(NODE));
    }

    private static GraphQLUnionType union(GraphQLSchema schema) {
        GraphQLUnionType.Builder union = GraphQLUnionType.newUnionType()
                .name(ENTITY)
                .description("Any record or report that other subgraphs can name by its id.");
        schema.getAllTypesAsList().stream()
                .filter(FederationFields::isEntity)
                .map(GraphQLNamedType::getName)
                .sorted()
                .forEach(name -> union.possibleType(GraphQLTypeReference.typeRef(name)));
        return union.build();
    }
}
