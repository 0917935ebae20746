package org.ballotwatch.graphql.schema;

import graphql.Directives;
import graphql.Scalars;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Replaces SmallRye's scalars by the specification's, since SmallRye's accept texts for numbers and let large numbers
 * overflow. Describes the others by their form in JSON.
 */
final class StrictScalars extends GraphQLTypeVisitorStub {
    private static final String SPECIFICATIONS = "https://scalars.graphql.org/andimarek/";

    private static final Map<String, GraphQLScalarType> STANDARD = Map.of(
            "Int", Scalars.GraphQLInt,
            "Float", Scalars.GraphQLFloat,
            "String", Scalars.GraphQLString,
            "Boolean", Scalars.GraphQLBoolean,
            "ID", IdScalar.TYPE);

    /**
     * @param text null if it is not a text
     */
    private record ScalarDefinition(
            String description,
            String specification,
            @Nullable TextScalar text) {
        private GraphQLScalarType of(GraphQLScalarType type) {
            return type.transform(scalar -> scalar.description(description)
                    .coercing(text == null ? type.getCoercing() : text)
                    .specifiedByUrl(specification)
                    .withAppliedDirective(specifiedBy(specification)));
        }
    }

    private static final Map<String, ScalarDefinition> OTHERS = Map.of(
            "Date",
            new ScalarDefinition(
                    "A day of the Gregorian calendar, also before 1582, as a string: 2021-11-07.",
                    SPECIFICATIONS + "local-date",
                    TextScalar.DATE),
            "DateTime",
            new ScalarDefinition(
                    "A moment as a string with its offset from UTC: 2021-11-07T04:30:00Z.",
                    SPECIFICATIONS + "date-time",
                    TextScalar.DATE_TIME),
            "BigDecimal",
            new ScalarDefinition(
                    "A decimal or whole number as a JSON number of any length: 41.05, 8000000000.",
                    "https://www.rfc-editor.org/rfc/rfc8259#section-6",
                    null));

    private StrictScalars() {}

    static GraphQLSchema in(GraphQLSchema schema) {
        return SchemaTransformer.transformSchema(schema, new StrictScalars());
    }

    @Override
    public TraversalControl visitGraphQLScalarType(
            GraphQLScalarType type, TraverserContext<GraphQLSchemaElement> context) {
        GraphQLScalarType standard = STANDARD.get(type.getName());
        if (standard != null) {
            return standard == type ? TraversalControl.CONTINUE : changeNode(context, standard);
        }
        ScalarDefinition form = OTHERS.get(type.getName());
        return form == null ? TraversalControl.CONTINUE : changeNode(context, form.of(type));
    }

    /** SmallRye takes the class of a representation for an input type. */
    @Override
    public TraversalControl visitGraphQLInputObjectType(
            GraphQLInputObjectType type, TraverserContext<GraphQLSchemaElement> context) {
        return type.getName().equals(EntityRepresentation.SCALAR)
                ? changeNode(context, RepresentationScalar.TYPE)
                : TraversalControl.CONTINUE;
    }

    /** Introspection reads the address from the type, the printer from the directive. */
    static GraphQLAppliedDirective specifiedBy(String url) {
        return GraphQLAppliedDirective.newDirective()
                .name(Directives.SpecifiedByDirective.getName())
                .argument(GraphQLAppliedDirectiveArgument.newArgument()
                        .name("url")
                        .type(GraphQLNonNull.nonNull(Scalars.GraphQLString))
                        .valueProgrammatic(url))
                .build();
    }
}
