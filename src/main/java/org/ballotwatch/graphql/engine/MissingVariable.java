package org.ballotwatch.graphql.engine;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the variable without a value that stands where one is required. Validation cannot see it: a variable may be null
 * although it has a default, and operations that share a fragment may declare it differently.
 */
final class MissingVariable {
    private final CoercedVariables variables;

    private MissingVariable(CoercedVariables variables) {
        this.variables = variables;
    }

    /** Returns the fault of the first such variable; null if there is none. */
    static @Nullable InvalidArgumentException in(
            List<Argument> given, List<GraphQLArgument> declared, CoercedVariables variables) {
        MissingVariable missing = new MissingVariable(variables);
        for (GraphQLArgument argument : declared) {
            for (Argument each : given) {
                InvalidArgumentException fault = each.getName().equals(argument.getName())
                        ? missing.fault(argument.getType(), each.getValue(), each.getName())
                        : null;
                if (fault != null) {
                    return fault;
                }
            }
        }
        return null;
    }

    private @Nullable InvalidArgumentException fault(GraphQLType type, Value<?> value, String path) {
        if (type instanceof GraphQLNonNull required) {
            return value instanceof VariableReference variable && variables.get(variable.getName()) == null
                    ? new InvalidArgumentException(
                            path, path + " is required, but variable $" + variable.getName() + " has no value")
                    : fault(required.getWrappedType(), value, path);
        }
        if (type instanceof GraphQLList list) {
            return value instanceof ArrayValue values
                    ? faultOfElement(list.getWrappedType(), values, path)
                    : fault(list.getWrappedType(), value, path);
        }
        return type instanceof GraphQLInputObjectType input && value instanceof ObjectValue object
                ? faultOfField(input, object, path)
                : null;
    }

    private @Nullable InvalidArgumentException faultOfElement(GraphQLType type, ArrayValue values, String path) {
        int at = 0;
        for (Value<?> each : values.getValues()) {
            InvalidArgumentException fault = fault(type, each, path + "[" + at++ + "]");
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private @Nullable InvalidArgumentException faultOfField(
            GraphQLInputObjectType type, ObjectValue object, String path) {
        for (ObjectField field : object.getObjectFields()) {
            GraphQLInputObjectField declared = type.getFieldDefinition(field.getName());
            GraphQLType of = type.isOneOf() ? GraphQLNonNull.nonNull(declared.getType()) : declared.getType();
            InvalidArgumentException fault = fault(of, field.getValue(), path + "." + field.getName());
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }
}
