package org.ballotwatch.graphql.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.util.Locale;

/**
 * A scalar written as a text in documents and variables. The conversion of arguments checks the text, since it can name
 * the argument.
 *
 * @param like an example of such a text
 */
record TextScalar(String like) implements Coercing<Object, Object> {
    static final TextScalar DATE = new TextScalar("\"2021-11-07\"");
    static final TextScalar DATE_TIME = new TextScalar("\"2021-11-07T04:30:00Z\"");

    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
        return result.toString();
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof String) {
            return input;
        }
        throw CoercingParseValueException.newCoercingParseValueException()
                .message(expected())
                .build();
    }

    @Override
    public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof StringValue text) {
            return text.getValue();
        }
        throw CoercingParseLiteralException.newCoercingParseLiteralException()
                .message(expected())
                .build();
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(input.toString());
    }

    private String expected() {
        return "Expected a text such as " + like;
    }
}
