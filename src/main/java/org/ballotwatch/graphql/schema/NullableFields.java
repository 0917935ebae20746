package org.ballotwatch.graphql.schema;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Set;

/**
 * Makes root fields, connections and all fields with arguments nullable, although their methods never return null. A
 * failure in one of them, such as an argument that is refused, then leaves the rest of the response as it is.
 */
final class NullableFields extends GraphQLTypeVisitorStub {
    private static final Set<String> ROOTS = Set.of("Query", "Mutation");

    /** Its fields stand alone: without one of them nothing is left. */
    private static final String ALONE = "Subscription";

    private static final String CONNECTION = "Connection";

    private NullableFields() {}

    static GraphQLSchema in(GraphQLSchema schema) {
        return SchemaTransformer.transformSchema(schema, new NullableFields());
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        String parent = name(context.getParentNode());
        if (parent.startsWith("__")) {
            return TraversalControl.CONTINUE; // the specification says what is null in introspection
        }
        boolean mayFail = ROOTS.contains(parent)
                || name(field.getType()).endsWith(CONNECTION)
                || !field.getArguments().isEmpty() && !parent.equals(ALONE);
        if (!mayFail || !GraphQLTypeUtil.isNonNull(field.getType())) {
            return TraversalControl.CONTINUE;
        }
        GraphQLFieldDefinition nullable = field.transform(
                changed -> changed.type((GraphQLOutputType) ((GraphQLNonNull) field.getType()).getWrappedType())
                        .description(field.getDescription() + " It is null only if an error says why."));
        return changeNode(context, nullable);
    }

    private static String name(GraphQLSchemaElement element) {
        GraphQLSchemaElement named =
                element instanceof GraphQLNonNull required ? required.getOriginalWrappedType() : element;
        return named instanceof GraphQLNamedType type ? type.getName() : "";
    }
}
