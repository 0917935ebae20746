package org.ballotwatch.graphql.schema;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigInteger;
import java.util.Locale;

/** Takes the values that the specification names. graphql-java makes a text of any other value in variables. */
final class IdScalar implements Coercing<Object, Object> {
    static final GraphQLScalarType TYPE = Scalars.GraphQLID.transform(id -> id.coercing(new IdScalar()));

    private static final Coercing<?, ?> STANDARD = Scalars.GraphQLID.getCoercing();

    private IdScalar() {}

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        return STANDARD.serialize(value, context, locale);
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        boolean whole = input instanceof Integer || input instanceof Long || input instanceof BigInteger;
        if (!whole && !(input instanceof String)) {
            throw new CoercingParseValueException("Expected an id: a text or a whole number");
        }
        return input.toString();
    }

    @Override
    public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return STANDARD.parseLiteral(input, variables, context, locale);
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return STANDARD.valueToLiteral(input, context, locale);
    }
}
