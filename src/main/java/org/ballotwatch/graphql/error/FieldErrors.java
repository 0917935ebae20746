package org.ballotwatch.graphql.error;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.ballotwatch.database.DatabaseFailure;
import org.ballotwatch.database.PendingWrite;
import org.ballotwatch.graphql.engine.ErrorMapper;
import org.ballotwatch.graphql.engine.FieldError;
import org.ballotwatch.graphql.engine.InvalidArgumentException;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Converts what a resolver threw into a GraphQL error that leaks nothing: no class name, no SQL, no stack trace. */
@Singleton
public class FieldErrors implements ErrorMapper {
    private static final Logger LOG = Logger.getLogger(FieldErrors.class);

    /** Message for an edit that lost a lock conflict. */
    public static final String CONTENTION =
            "Other edits locked the same records for too long. Nothing was changed; send the edit again in a moment.";

    private static final String REPEAT =
            " Repeat it with the same idempotencyKey, which returns the first result and makes"
                    + " no change twice. Without a key, check for the change before you send it again.";
    private static final String MAYBE_MADE = "The edit may have been made." + REPEAT;
    private static final String MADE = "The edit was made, but its result could not be read." + REPEAT;

    private static final FieldError MISSING_VALUE =
            new FieldError("A non-null field has no value.", Map.of("code", ErrorCode.INTERNAL.name()));

    @Override
    public FieldError missingValue() {
        return MISSING_VALUE;
    }

    @Override
    public FieldError of(Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (cause instanceof Refusal refusal) {
            return of(refusal);
        }
        if (cause instanceof InvalidArgumentException invalid) {
            return of(Refusal.argument(invalid.argument(), invalid.getMessage()));
        }
        if (cause instanceof AuthenticationFailedException) {
            return of(Refusal.badCredential());
        }
        if (cause instanceof UnauthorizedException) {
            return of(Refusal.unauthenticated());
        }
        if (cause instanceof ForbiddenException) {
            return of(new Refusal(ErrorCode.FORBIDDEN, null, "Your token or key does not have the required role."));
        }
        return cause instanceof DatabaseFailure failure ? of(failure) : internal(cause);
    }

    private static FieldError of(Refusal refusal) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", refusal.code().name());
        if (refusal.argument() != null) {
            extensions.put("argument", refusal.argument());
        }
        return new FieldError(refusal.getMessage(), extensions);
    }

    /** Logs one line if the database's message is enough: a database that is down fails every request. */
    private static FieldError of(DatabaseFailure failure) {
        return switch (failure.kind()) {
            case TOO_SLOW -> {
                LOG.warn(failure.getMessage());
                yield failure.isWrite()
                        ? of(
                                ErrorCode.UNAVAILABLE,
                                "The database took too long. Nothing was changed; try again later, or send less.")
                        : of(
                                ErrorCode.QUERY_TOO_COMPLEX,
                                "The database takes longer than the limit to read this; ask for less.");
            }
            case BUSY -> {
                LOG.warn("No connection to the database was free in time");
                yield of(ErrorCode.RATE_LIMITED, "Too many requests at once; try again in a second.");
            }
            case CONTENTION -> {
                LOG.warn(failure.getMessage());
                yield failure.isWrite()
                        ? of(ErrorCode.CONFLICT, CONTENTION)
                        : of(ErrorCode.UNAVAILABLE, "The database is being changed just now; send the request again.");
            }
            case UNAVAILABLE -> {
                String traceId = traceId();
                LOG.errorf("The database cannot be used, trace id %s: %s", traceId, failure.reason());
                yield traced(
                        ErrorCode.UNAVAILABLE,
                        "The database cannot be used at present; send the request again in a moment."
                                + (failure.isWrite() ? " Nothing was changed." : ""),
                        traceId);
            }
            case OUTCOME_UNKNOWN -> {
                String traceId = traceId();
                LOG.errorf("The connection was lost in a commit, trace id %s: %s", traceId, failure.reason());
                yield traced(ErrorCode.OUTCOME_UNKNOWN, MAYBE_MADE, traceId);
            }
            case FAULT -> internal(failure);
        };
    }

    /**
     * Returns the error of a mutation that was interrupted: its edit was either certainly cancelled, or possibly made.
     */
    public FieldError ofCutShort(PendingWrite write, Refusal reason) {
        if (write.cancel()) {
            return reason.code() == ErrorCode.RATE_LIMITED
                    ? of(reason)
                    : of(
                            ErrorCode.UNAVAILABLE,
                            "The edit exceeded the time limit and was cancelled. Nothing was changed; try again later,"
                                    + " or send fewer edits at once.");
        }
        return of(ErrorCode.OUTCOME_UNKNOWN, write.isCommitted() ? MADE : MAYBE_MADE);
    }

    /** Returns the error of a result that could not be read after the edit was made. */
    public FieldError ofUnread(FieldError failure) {
        return switch (ErrorCode.valueOf(failure.code())) {
            case UNAVAILABLE, RATE_LIMITED, QUERY_TOO_COMPLEX, INTERNAL -> {
                Map<String, Object> extensions = new LinkedHashMap<>(failure.extensions());
                extensions.put("code", ErrorCode.OUTCOME_UNKNOWN.name());
                yield new FieldError(MADE, extensions);
            }
            default -> failure;
        };
    }

    private static FieldError of(ErrorCode code, String message) {
        return new FieldError(message, Map.of("code", code.name()));
    }

    private static FieldError internal(Throwable cause) {
        OutOfMemoryExit.exitIfOutOfMemory(cause);
        String traceId = traceId();
        LOG.errorf(RedactedException.of(cause), "A field failed, trace id %s", traceId);
        return internal("Internal error; it was logged under the trace id.", traceId);
    }

    private static FieldError internal(String message, String traceId) {
        return traced(ErrorCode.INTERNAL, message, traceId);
    }

    private static FieldError traced(ErrorCode code, String message, String traceId) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        extensions.put("traceId", traceId);
        return new FieldError(message, extensions);
    }

    /** Returns the request's trace id, under which the log has everything else about the request. */
    private static String traceId() {
        Object current = MDC.get("traceId");
        return current == null ? UUID.randomUUID().toString() : current.toString();
    }
}
