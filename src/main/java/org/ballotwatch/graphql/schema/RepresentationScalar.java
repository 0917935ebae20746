package org.ballotwatch.graphql.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scalar of federation for representations. It keeps their type and keys; other fields that a gateway adds for its own use
 * are ignored.
 */
final class RepresentationScalar implements Coercing<EntityRepresentation, Object> {
    private static final String EXPECTED = "Expected an object such as {__typename: \"Election\", id: \"…\"}";
    private static final String SPECIFICATION =
            "https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec#scalar-_any";

    static final GraphQLScalarType TYPE = GraphQLScalarType.newScalar()
            .name(EntityRepresentation.SCALAR)
            .description(
                    "A record as another subgraph names it, as an object: {__typename: \"Election\", id: \"…\"}, or "
                            + "with its recordId in place of the id.")
            .coercing(new RepresentationScalar())
            .specifiedByUrl(SPECIFICATION)
            .withAppliedDirective(StrictScalars.specifiedBy(SPECIFICATION))
            .build();

    private RepresentationScalar() {}

    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
        throw new CoercingSerializeException("No field has this type");
    }

    @Override
    public EntityRepresentation parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof Map<?, ?> fields) {
            return new EntityRepresentation(fields::get);
        }
        throw CoercingParseValueException.newCoercingParseValueException()
                .message(EXPECTED)
                .build();
    }

    @Override
    public EntityRepresentation parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof ObjectValue object) {
            return new EntityRepresentation(name -> field(object, name, variables));
        }
        throw CoercingParseLiteralException.newCoercingParseLiteralException()
                .message(EXPECTED)
                .build();
    }

    private static @Nullable Object field(ObjectValue object, String name, CoercedVariables variables) {
        return object.getObjectFields().stream()
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .map(field -> value(field.getValue(), variables))
                .orElse(null);
    }

    private static @Nullable Object value(Value<?> value, CoercedVariables variables) {
        if (value instanceof VariableReference reference) {
            return variables.get(reference.getName());
        }
        return value instanceof StringValue text ? text.getValue() : null;
    }
}
