package org.ballotwatch.graphql.error;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.ballotwatch.database.DatabaseFailure;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Turns what a resolver threw into a GraphQL error that leaks nothing: no class name, no SQL, no stack. */
@Singleton
public class FieldErrors {
    private static final Logger LOG = Logger.getLogger(FieldErrors.class);

    /** One failure, ready to be reported at each place it reached. */
    public record Failure(String message, Map<String, Object> extensions) {
        public String code() {
            return extensions.get("code").toString();
        }

        /** @param path where in the answer, null for a failure of the whole request */
        public GraphQLError at(ResultPath path, SourceLocation location) {
            GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError()
                    .message("%s", message)
                    .locations(location == null ? null : List.of(location))
                    .extensions(extensions);
            return path == null ? error.build() : error.path(path).build();
        }
    }

    public Failure of(Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (cause instanceof Refusal refusal) {
            return of(refusal);
        }
        if (cause instanceof UnauthorizedException || cause instanceof AuthenticationFailedException) {
            return of(Refusal.unauthenticated());
        }
        if (cause instanceof ForbiddenException) {
            return of(new Refusal(
                    ErrorCode.FORBIDDEN, null, "Your token or key does not have the role that this needs."));
        }
        return cause instanceof DatabaseFailure failure ? of(failure) : internal(cause);
    }

    private static Failure of(Refusal refusal) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", refusal.code().name());
        if (refusal.argument() != null) {
            extensions.put("argument", refusal.argument());
        }
        return new Failure(refusal.getMessage(), extensions);
    }

    /** One line in the log where the database says enough: a database that is down fails every request. */
    private static Failure of(DatabaseFailure failure) {
        return switch (failure.kind()) {
            case TOO_SLOW -> {
                LOG.warn(failure.getMessage());
                yield new Failure(
                        "Reading this takes the database longer than it may: ask for less.",
                        Map.of("code", ErrorCode.QUERY_TOO_COMPLEX.name()));
            }
            case BUSY -> {
                LOG.warn("No connection to the database was free in time");
                yield new Failure(
                        "Too much is read at once; come back in a second.",
                        Map.of("code", ErrorCode.RATE_LIMITED.name()));
            }
            case UNREACHABLE -> {
                String traceId = traceId();
                LOG.errorf("The database cannot be reached, trace id %s: %s", traceId, failure.getCause());
                yield internal("The database cannot be reached; come back in a moment.", traceId);
            }
            case FAULT -> internal(failure);
        };
    }

    private static Failure internal(Throwable cause) {
        String traceId = traceId();
        LOG.errorf(Discreet.of(cause), "A field failed, trace id %s", traceId);
        return internal("Something went wrong on our side; it was logged under the trace id.", traceId);
    }

    private static Failure internal(String message, String traceId) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", ErrorCode.INTERNAL.name());
        extensions.put("traceId", traceId);
        return new Failure(message, extensions);
    }

    /** That of the request, under which the log has everything else about it. */
    private static String traceId() {
        Object current = MDC.get("traceId");
        return current == null ? UUID.randomUUID().toString() : current.toString();
    }
}
