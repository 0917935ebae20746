package org.ballotwatch.graphql.schema;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/** Says of each enum that values can be added, so that clients expect unknown ones. */
final class OpenEnums extends GraphQLTypeVisitorStub {
    private static final String OPEN = " Later versions may add values.";

    private OpenEnums() {}

    static GraphQLSchema in(GraphQLSchema schema) {
        return SchemaTransformer.transformSchema(schema, new OpenEnums());
    }

    @Override
    public TraversalControl visitGraphQLEnumType(
            GraphQLEnumType words, TraverserContext<GraphQLSchemaElement> context) {
        return words.getName().startsWith("__")
                ? TraversalControl.CONTINUE
                : changeNode(context, words.transform(open -> open.description(words.getDescription() + OPEN)));
    }
}
