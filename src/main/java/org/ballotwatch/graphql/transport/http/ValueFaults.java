package org.ballotwatch.graphql.transport.http;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.execution.TypeFromAST;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NonNullType;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
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
import java.util.stream.Collectors;
import org.ballotwatch.text.Excerpt;
import org.ballotwatch.text.SimilarNames;
import org.jspecify.annotations.Nullable;

/**
 * All errors in the values of a request, whether they stand in variables or in the document: each with its path and what
 * would be right. graphql-java reports the first error of the variables, and no path within an argument. It reports
 * {@code @oneOf} within an argument only when that is executed.
 */
final class ValueFaults {
    /** A client with more errors has made the same mistake again and again. */
    static final int MOST = 100;

    private static final int NAMES_SHOWN = 5;

    private final ValuePlace place;
    private final Map<String, Type<?>> variables;
    private final List<GraphQLError> found;

    /**
     * @param variables the types of those that the document declares
     * @param found receives the errors
     */
    ValueFaults(ValuePlace place, Map<String, Type<?>> variables, List<GraphQLError> found) {
        this.place = place;
        this.variables = variables;
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
                new ValueFaults(ValuePlace.of(variable), Map.of(), found).check(type, variables.get(name), name);
            }
        }
        return found;
    }

    /**
     * Checks a value of either form.
     *
     * @param value of a variable in Java, or of the document
     */
    void check(GraphQLType type, @Nullable Object value, String path) {
        if (value instanceof VariableReference || found.size() >= MOST) {
            return; // the type of a variable is another rule's
        }
        boolean absent = value == null || value instanceof NullValue;
        if (type instanceof GraphQLNonNull required) {
            if (absent) {
                add(path, "is required");
            } else {
                check(required.getWrappedType(), value, path);
            }
        } else if (value == null || absent) {
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
    private void checkEach(GraphQLType type, Object value, String path) {
        Object values = value instanceof ArrayValue list ? list.getValues() : value;
        if (!(values instanceof Collection<?> elements)) {
            check(type, value, path);
            return;
        }
        int at = 0;
        for (Object each : elements) {
            check(type, each, path + "[" + at++ + "]");
        }
    }

    private void checkFields(GraphQLInputObjectType type, Object value, String path) {
        Object fields = value instanceof ObjectValue object ? values(object) : value;
        if (!(fields instanceof Map<?, ?> given)) {
            add(path, "must be an object of type " + type.getName());
            return;
        }
        if (type.isOneOf() && given.size() != 1) {
            add(path, "must have exactly one of the fields of " + type.getName() + ", but has " + names(given));
            return;
        }
        for (Object name : given.keySet()) {
            if (type.getFieldDefinition(name.toString()) == null) {
                add(path + "." + Excerpt.of(name.toString()), unknownField(name.toString(), type));
            }
        }
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            boolean missing = field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue();
            if (given.containsKey(field.getName()) || missing) {
                if (type.isOneOf()
                        && given.get(field.getName()) instanceof VariableReference variable
                        && isNullable(variables.get(variable.getName()))) {
                    add(
                            path + "." + field.getName(),
                            "must have a value, so the type of $" + variable.getName() + " must end in !");
                }
                GraphQLType of = type.isOneOf() ? GraphQLNonNull.nonNull(field.getType()) : field.getType();
                check(of, given.get(field.getName()), path + "." + field.getName());
            }
        }
    }

    private static boolean isNullable(@Nullable Type<?> declared) {
        return declared != null && !(declared instanceof NonNullType);
    }

    private static Map<String, Value<?>> values(ObjectValue object) {
        Map<String, Value<?>> values = new LinkedHashMap<>();
        object.getObjectFields().forEach(field -> values.putIfAbsent(field.getName(), field.getValue()));
        return values;
    }

    private static String names(Map<?, ?> given) {
        return given.isEmpty()
                ? "none"
                : given.keySet().stream()
                                .limit(NAMES_SHOWN)
                                .map(name -> Excerpt.of(name.toString()))
                                .collect(Collectors.joining(", "))
                        + (given.size() > NAMES_SHOWN ? " and others" : "");
    }

    private void checkWord(GraphQLEnumType type, Object value, String path) {
        if (value instanceof StringValue) {
            add(path, "must be a word of " + type.getName() + " without quotation marks");
            return;
        }
        Object given = value instanceof EnumValue word ? word.getName() : value;
        if (!(given instanceof String word)) {
            add(path, "must be one of " + String.join(", ", words(type)));
        } else if (type.getValue(word) == null) {
            add(path, unknownWord(word, type));
        }
    }

    private void checkScalar(GraphQLScalarType type, Object value, String path) {
        GraphQLContext context = GraphQLContext.getDefault();
        try {
            if (value instanceof Value<?> literal) {
                type.getCoercing().parseLiteral(literal, CoercedVariables.emptyVariables(), context, Locale.ROOT);
            } else {
                type.getCoercing().parseValue(value, context, Locale.ROOT);
            }
        } catch (RuntimeException e) { // whatever a scalar throws, it does not take the value
            add(path, fault(type, value));
        }
    }

    /** Returns what is wrong with a value, in the same words for both of its forms. */
    private static String fault(GraphQLScalarType type, Object value) {
        String otherwise =
                value instanceof EnumValue ? "must stand in quotation marks" : "must be of type " + type.getName();
        try {
            Object given = value instanceof Value<?> literal ? inJava(literal) : value;
            type.getCoercing().parseValue(given, GraphQLContext.getDefault(), Locale.ROOT);
            return otherwise; // such as 1.0, which is a whole number in JSON and none in a document
        } catch (RuntimeException e) {
            return e instanceof CoercingParseValueException ? ErrorCodes.plain(e.getMessage()) : otherwise;
        }
    }

    private static Object inJava(Value<?> literal) {
        if (literal instanceof StringValue text) {
            return text.getValue();
        } else if (literal instanceof EnumValue word) {
            return word.getName();
        } else if (literal instanceof IntValue number) {
            return number.getValue();
        } else if (literal instanceof FloatValue number) {
            return number.getValue();
        } else if (literal instanceof BooleanValue truth) {
            return truth.isValue();
        }
        return literal instanceof ArrayValue ? new ArrayList<>() : new LinkedHashMap<>();
    }

    private void add(String path, String fault) {
        if (found.size() < MOST) {
            found.add(place.error(path, fault));
        }
    }

    private static List<String> words(GraphQLEnumType type) {
        return type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .sorted()
                .toList();
    }

    /** Returns what is wrong with a value that the enum does not have. The suggestion precedes a list that may be cut. */
    private static String unknownWord(String word, GraphQLEnumType type) {
        List<String> words = words(type);
        String near = SimilarNames.question(word, words);
        return Excerpt.quoted(word)
                + (near.isEmpty()
                        ? " is not one of "
                        : " is not a value of " + type.getName() + near + " The values are ")
                + String.join(", ", words);
    }

    private static String unknownField(String name, GraphQLInputObjectType type) {
        List<String> names = type.getFieldDefinitions().stream()
                .map(GraphQLInputObjectField::getName)
                .sorted()
                .toList();
        String near = SimilarNames.question(name, names);
        return "is not a field of " + type.getName() + (near.isEmpty() ? "; its" : near + " Its") + " fields are "
                + String.join(", ", names);
    }
}
