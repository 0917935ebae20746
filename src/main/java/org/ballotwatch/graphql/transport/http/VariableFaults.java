package org.ballotwatch.graphql.transport.http;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.execution.TypeFromAST;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.text.Excerpt;

/**
 * All errors in the variables of a request, each with its path and what would be right. graphql-java reports only the
 * first error, and for an input not the path within it.
 */
final class VariableFaults {
    /** A client with more errors has made the same mistake again and again. */
    static final int MOST = 100;

    private final VariableDefinition variable;
    private final List<GraphQLError> found;

    private VariableFaults(VariableDefinition variable, List<GraphQLError> found) {
        this.variable = variable;
        this.found = found;
    }

    /** Returns whether an error is about variables. */
    static boolean explain(GraphQLError error) {
        return error instanceof CoercingParseValueException
                || error instanceof NonNullableValueCoercedAsNullException
                || error instanceof InputMapDefinesTooManyFieldsException
                || error instanceof OneOfTooManyKeysException
                || error instanceof OneOfNullValueException;
    }

    static List<GraphQLError> of(GraphQLSchema schema, OperationDefinition operation, Map<String, Object> variables) {
        List<GraphQLError> found = new ArrayList<>();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            String name = variable.getName();
            if (variables.containsKey(name) || variable.getDefaultValue() == null) {
                GraphQLType type = TypeFromAST.getTypeFromAST(schema, variable.getType());
                new VariableFaults(variable, found).check(type, variables.get(name), name);
            }
        }
        return found;
    }

    private void check(GraphQLType type, Object value, String path) {
        if (isEnough()) {
            return;
        }
        if (type instanceof GraphQLNonNull required) {
            if (value == null) {
                add(path, "is required");
            } else {
                check(required.getWrappedType(), value, path);
            }
        } else if (value == null) {
            return;
        } else if (type instanceof GraphQLList list) {
            checkEach(list.getWrappedType(), value, path);
        } else if (type instanceof GraphQLInputObjectType input) {
            checkFields(input, value, path);
        } else if (type instanceof GraphQLEnumType word) {
            if (word.getValues().stream().noneMatch(one -> one.getName().equals(value))) {
                add(path, unknownWord(value.toString(), word));
            }
        } else if (type instanceof GraphQLScalarType scalar) {
            checkScalar(scalar, value, path);
        }
    }

    /** A single value stands for a list of one. */
    private void checkEach(GraphQLType type, Object value, String path) {
        if (value instanceof Collection<?> values) {
            int at = 0;
            for (Object each : values) {
                if (isEnough()) {
                    return;
                }
                check(type, each, path + "[" + at++ + "]");
            }
        } else {
            check(type, value, path);
        }
    }

    private void checkFields(GraphQLInputObjectType type, Object value, String path) {
        if (!(value instanceof Map<?, ?> given)) {
            add(path, "must be an object of type " + type.getName());
            return;
        }
        if (type.isOneOf() && given.values().stream().filter(Objects::nonNull).count() != 1) {
            add(path, "must have exactly one of the fields of " + type.getName());
            return;
        }
        for (Object name : given.keySet()) {
            if (isEnough()) {
                return;
            }
            if (type.getFieldDefinition(name.toString()) == null) {
                add(path + "." + Excerpt.of(name.toString()), unknownField(name.toString(), type));
            }
        }
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            boolean missing = field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue();
            if (given.containsKey(field.getName()) || missing) {
                check(field.getType(), given.get(field.getName()), path + "." + field.getName());
            }
        }
    }

    private void checkScalar(GraphQLScalarType type, Object value, String path) {
        try {
            type.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
        } catch (RuntimeException e) { // graphql-java has already refused the variables, for whatever reason
            String message = e instanceof CoercingParseValueException ? ErrorCodes.plain(e.getMessage()) : null;
            add(path, message == null ? "must be of type " + type.getName() : message);
        }
    }

    private void add(String path, String fault) {
        found.add(error("Variable $", path, fault, variable.getSourceLocation()));
    }

    /** @param noun stands before a path that is one word */
    static GraphQLError error(String noun, String path, String fault, SourceLocation location) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", ErrorCode.GRAPHQL_VALIDATION_FAILED.name());
        extensions.put("argument", path);
        return GraphqlErrorBuilder.newError()
                .message("%s", sentence(noun, path, fault))
                .location(location)
                .extensions(extensions)
                .build();
    }

    /** Joins a fault to its path, unless it is a sentence by itself. */
    private static String sentence(String noun, String path, String fault) {
        if (!Character.isLowerCase(fault.charAt(0))) {
            return path + ": " + fault;
        }
        return (path.matches("\\w+") ? noun + path : path) + " " + fault;
    }

    /** Returns what is wrong with a value that the enum does not have. The suggestion precedes a list that may be cut. */
    static String unknownWord(String word, GraphQLEnumType type) {
        List<String> words = type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .sorted()
                .toList();
        String near = Suggestions.similar(word, words);
        return Excerpt.quoted(word)
                + (near.isEmpty()
                        ? " is not one of "
                        : " is not a value of " + type.getName() + near + " The values are ")
                + String.join(", ", words);
    }

    static String unknownField(String name, GraphQLInputObjectType type) {
        List<String> names = type.getFieldDefinitions().stream()
                .map(GraphQLInputObjectField::getName)
                .sorted()
                .toList();
        String near = Suggestions.similar(name, names);
        return "is not a field of " + type.getName() + (near.isEmpty() ? "; its" : near + " Its") + " fields are "
                + String.join(", ", names);
    }

    private boolean isEnough() {
        return found.size() >= MOST;
    }
}
