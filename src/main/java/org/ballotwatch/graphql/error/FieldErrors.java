package org.ballotwatch.graphql.error;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;

/** Turns what a resolver threw into a GraphQL error that leaks nothing: no class name, no SQL, no stack. */
@ApplicationScoped
public class FieldErrors {
    private static final Logger LOG = Logger.getLogger(FieldErrors.class);

    /** One failure, ready to be reported at each place it reached. */
    public record Failure(String message, Map<String, Object> extensions) {
        /** @param path where in the answer, null for a failure of the whole request */
        public GraphQLError at(ResultPath path, SourceLocation location) {
            GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError()
                    .message("%s", message)
                    .location(location)
                    .extensions(extensions);
            return path == null ? error.build() : error.path(path).build();
        }
    }

    public Failure of(Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (cause instanceof Refusal refusal) {
            extensions.put("code", refusal.code().name());
            if (refusal.argument() != null) {
                extensions.put("argument", refusal.argument());
            }
            return new Failure(refusal.getMessage(), extensions);
        }
        String traceId = UUID.randomUUID().toString();
        LOG.errorf(cause, "A field failed, trace id %s", traceId);
        extensions.put("code", ErrorCode.INTERNAL.name());
        extensions.put("traceId", traceId);
        return new Failure("Something went wrong on our side; it was logged under the trace id.", extensions);
    }
}
