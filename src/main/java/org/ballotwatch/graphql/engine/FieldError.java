package org.ballotwatch.graphql.engine;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One failure, ready to be reported at each path that it affects. */
public record FieldError(String message, Map<String, Object> extensions) {
    /** A code for programs; every error has one. */
    public String code() {
        return Objects.requireNonNull(extensions.get("code")).toString();
    }

    /** The same with the field, as Type.field, if the error names one of its arguments. */
    FieldError ofField(String field) {
        if (!extensions.containsKey("argument")) {
            return this;
        }
        Map<String, Object> named = new LinkedHashMap<>(extensions);
        named.put("field", field);
        return new FieldError(message, named);
    }

    /** @param path of the field in the response, null for a failure of the whole request */
    public GraphQLError at(@Nullable ResultPath path, @Nullable SourceLocation location) {
        GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError()
                .message("%s", message)
                .locations(location == null ? null : List.of(location))
                .extensions(extensions);
        return path == null ? error.build() : error.path(path).build();
    }
}
