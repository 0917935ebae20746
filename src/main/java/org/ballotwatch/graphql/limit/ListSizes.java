package org.ballotwatch.graphql.limit;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;

/** How many entries a field may return, judged by its arguments, literal or variable. */
record ListSizes(Map<String, Object> variables) {
    static final int DEFAULT_PAGE = 20;
    static final int LIST_OF_UNKNOWN_LENGTH = 5;

    /** A whole list without pages: about 250 countries. */
    static final int WHOLE_KIND = 250;

    /** Returns the size of a page. A negative argument is refused later, and must not make other fields cheaper. */
    int ofPage(Field field) {
        int most = -1;
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals("first") || argument.getName().equals("last")) {
                most = Math.max(most, number(argument.getValue()));
            }
        }
        return most < 0 ? DEFAULT_PAGE : most;
    }

    /**
     * Returns the size of a list. A required list argument yields one result per entry; an optional one is only a
     * filter.
     */
    int ofList(Field field, GraphQLFieldDefinition definition, boolean root) {
        int size = root ? WHOLE_KIND : LIST_OF_UNKNOWN_LENGTH;
        for (Argument argument : field.getArguments()) {
            GraphQLArgument defined = definition.getArgument(argument.getName());
            GraphQLType type = defined == null ? null : defined.getType();
            if (type != null && GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type))) {
                int length = length(argument.getValue());
                if (GraphQLTypeUtil.isNonNull(type)) {
                    return length;
                }
                size = Math.max(size, length);
            }
        }
        return size;
    }

    /** Returns -1 if there is none. */
    private int number(Value<?> value) {
        if (value instanceof IntValue literal) {
            return literal.getValue()
                    .min(BigInteger.valueOf(Integer.MAX_VALUE))
                    .max(BigInteger.valueOf(-1))
                    .intValue();
        }
        return value instanceof VariableReference reference
                        && variables.get(reference.getName()) instanceof Number given
                ? given.intValue()
                : -1;
    }

    private int length(Value<?> value) {
        if (value instanceof ArrayValue list) {
            return list.getValues().size();
        }
        if (value instanceof VariableReference reference) {
            Object given = variables.get(reference.getName());
            return given instanceof Collection<?> list ? list.size() : given == null ? 0 : 1;
        }
        return value instanceof NullValue ? 0 : 1;
    }
}
