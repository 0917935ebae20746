package org.ballotwatch.graphql.transport.http;

import graphql.GraphQLError;
import graphql.language.Node;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballotwatch.graphql.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Replaces errors of graphql-java by errors that say more, found by their type and place. */
final class ExplainedErrors {
    private final Map<ErrorPlace, Explanation> explanations = new HashMap<>();

    private record ErrorPlace(Object type, SourceLocation at) {}

    interface Explanation {
        /** Returns the errors that say more than this one; none if others say the same. */
        List<? extends GraphQLError> of(ValidationError error);
    }

    void put(ValidationErrorType type, Node<?> at, Explanation explanation) {
        explanations.put(new ErrorPlace(type, at.getSourceLocation()), explanation);
    }

    Stream<GraphQLError> in(List<ValidationError> errors) {
        return errors.stream().flatMap(error -> {
            Explanation explanation = error.getLocations().isEmpty()
                    ? null
                    : explanations.get(new ErrorPlace(
                            error.getValidationErrorType(), error.getLocations().get(0)));
            return explanation == null ? Stream.of(error) : explanation.of(error).stream();
        });
    }

    /**
     * Adds to the words of an error.
     *
     * @param argument that it is about; null if it is about none
     * @param field that it is about, as Type.field; null if it is about none
     */
    static List<ValidationError> more(
            ValidationError error, String words, @Nullable String argument, @Nullable String field) {
        return List.of(ValidationError.newValidationError()
                .validationErrorType(error.getValidationErrorType())
                .sourceLocations(error.getLocations())
                .description(error.getDescription() + words)
                .extensions(extensions(argument, field))
                .build());
    }

    /** Returns what the extensions of an error in a document say; the parameters are those of {@link #more}. */
    static Map<String, Object> extensions(@Nullable String argument, @Nullable String field) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", ErrorCode.GRAPHQL_VALIDATION_FAILED.name());
        if (argument != null) {
            extensions.put("argument", argument);
        }
        if (field != null) {
            extensions.put("field", field);
        }
        return extensions;
    }
}
