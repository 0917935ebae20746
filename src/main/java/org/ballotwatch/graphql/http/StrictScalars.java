package org.ballotwatch.graphql.http;

import graphql.Scalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Map;

/** Puts the specification's scalars in place of SmallRye's, which take texts for numbers and let large numbers wrap. */
final class StrictScalars extends GraphQLTypeVisitorStub {
    private static final Map<String, GraphQLScalarType> STANDARD = Map.of(
            "Int", Scalars.GraphQLInt,
            "Float", Scalars.GraphQLFloat,
            "String", Scalars.GraphQLString,
            "Boolean", Scalars.GraphQLBoolean,
            "ID", Scalars.GraphQLID);

    private StrictScalars() {}

    static GraphQLSchema in(GraphQLSchema schema) {
        return SchemaTransformer.transformSchema(schema, new StrictScalars());
    }

    @Override
    public TraversalControl visitGraphQLScalarType(
            GraphQLScalarType type, TraverserContext<GraphQLSchemaElement> context) {
        GraphQLScalarType standard = STANDARD.get(type.getName());
        return standard == null || standard == type ? TraversalControl.CONTINUE : changeNode(context, standard);
    }
}
