package org.ballotwatch.graphql.transport.http;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballotwatch.text.Excerpt;

/** The same as {@link VariableFaults} for the values that stand in the document. */
final class LiteralFaults {
    private final Argument argument;
    private final List<GraphQLError> found = new ArrayList<>();

    private LiteralFaults(Argument argument) {
        this.argument = argument;
    }

    static List<GraphQLError> of(Argument argument, GraphQLType type) {
        LiteralFaults faults = new LiteralFaults(argument);
        faults.check(type, argument.getValue(), argument.getName());
        return faults.found;
    }

    private void check(GraphQLType type, Value<?> value, String path) {
        if (value instanceof VariableReference || found.size() >= VariableFaults.MOST) {
            return; // the type of a variable is another rule's
        }
        if (type instanceof GraphQLNonNull required) {
            if (value instanceof NullValue) {
                add(path, "is required");
            } else {
                check(required.getWrappedType(), value, path);
            }
        } else if (value instanceof NullValue) {
            return;
        } else if (type instanceof GraphQLList list) {
            checkEach(list.getWrappedType(), value, path);
        } else if (type instanceof GraphQLInputObjectType input) {
            checkFields(input, value, path);
        } else if (type instanceof GraphQLEnumType words) {
            checkWord(words, value, path);
        } else if (type instanceof GraphQLScalarType scalar) {
            checkScalar(scalar, value, path);
        }
    }

    /** A single value stands for a list of one. */
    private void checkEach(GraphQLType type, Value<?> value, String path) {
        if (value instanceof ArrayValue list) {
            int at = 0;
            for (Value<?> each : list.getValues()) {
                check(type, each, path + "[" + at++ + "]");
            }
        } else {
            check(type, value, path);
        }
    }

    private void checkFields(GraphQLInputObjectType type, Value<?> value, String path) {
        if (!(value instanceof ObjectValue object)) {
            add(path, "must be an object of type " + type.getName());
            return;
        }
        Map<String, Value<?>> given = object.getObjectFields().stream()
                .collect(Collectors.toMap(ObjectField::getName, ObjectField::getValue, (one, other) -> one));
        if (type.isOneOf() && (given.size() != 1 || given.values().stream().anyMatch(NullValue.class::isInstance))) {
            add(path, "must have exactly one of the fields of " + type.getName());
            return;
        }
        for (ObjectField field : object.getObjectFields()) {
            if (type.getFieldDefinition(field.getName()) == null) {
                add(path + "." + Excerpt.of(field.getName()), VariableFaults.unknownField(field.getName(), type));
            }
        }
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            Value<?> of = given.get(field.getName());
            if (of != null) {
                check(field.getType(), of, path + "." + field.getName());
            } else if (field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue()) {
                add(path + "." + field.getName(), "is required");
            }
        }
    }

    private void checkWord(GraphQLEnumType type, Value<?> value, String path) {
        if (!(value instanceof EnumValue word)) {
            add(path, "must be a word of " + type.getName() + " without quotation marks");
        } else if (type.getValue(word.getName()) == null) {
            add(path, VariableFaults.unknownWord(word.getName(), type));
        }
    }

    private void checkScalar(GraphQLScalarType type, Value<?> value, String path) {
        try {
            type.getCoercing()
                    .parseLiteral(value, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ROOT);
        } catch (RuntimeException e) { // graphql-java has already refused the document, for whatever reason
            String message = e instanceof CoercingParseLiteralException ? ErrorCodes.plain(e.getMessage()) : null;
            add(path, message == null ? "must be of type " + type.getName() : message);
        }
    }

    private void add(String path, String fault) {
        found.add(VariableFaults.error("Argument ", path, fault, argument.getSourceLocation()));
    }
}
