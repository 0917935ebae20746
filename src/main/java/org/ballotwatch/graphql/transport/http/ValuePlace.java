package org.ballotwatch.graphql.transport.http;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Where values stand.
 *
 * @param noun stands before a path that is one word
 * @param field whose argument it is, as Type.field; null if it is not an argument of a field
 */
record ValuePlace(
        String noun, SourceLocation location, @Nullable String field) {
    static ValuePlace of(VariableDefinition variable) {
        return new ValuePlace("Variable $", variable.getSourceLocation(), null);
    }

    static ValuePlace argument(SourceLocation location, @Nullable String field) {
        return new ValuePlace("Argument ", location, field);
    }

    GraphQLError error(String path, String fault) {
        return GraphqlErrorBuilder.newError()
                .message("%s", sentence(path, fault))
                .location(location)
                .extensions(ExplainedErrors.extensions(path, field))
                .build();
    }

    /** Joins a fault to its path, unless it is a sentence by itself. */
    private String sentence(String path, String fault) {
        if (!Character.isLowerCase(fault.charAt(0))) {
            return path + ": " + fault;
        }
        return (path.matches("\\w+") ? noun + path : path) + " " + fault;
    }
}
