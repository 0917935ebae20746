package org.ballotwatch.graphql.engine;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * What the resolvers of one root field, or of one event, work in: a database snapshot, for example. The application opens
 * it; the engine derives it for fields with other arguments, and closes it once. It lives on the event loop of its request.
 */
public interface ExecutionScope {
    /** The scope of a field with these arguments: this very one, unless they change what is read. */
    ExecutionScope with(ArgumentScope arguments);

    /** Parents as this scope has them, each in its place, for a field that reads in another scope than they come from. */
    CompletionStage<List<Object>> reread(List<Object> parents);

    /** What a resolver is given: a subclass of the application's own, which may hold more. */
    FieldContext context(FieldContext field);

    /** Why nothing more can be read: the first failure, or the reason for which it was cancelled; null while all is well. */
    Throwable failure();

    /** Whether the same read may well succeed in a moment. An event is read again then. */
    boolean mayRecover();

    /** The error of a field that failed. */
    FieldError error(Throwable thrown);

    /** Stops what runs, and fails what would follow. */
    void cancel(RuntimeException reason);

    /** The error of a root field that was cancelled. */
    FieldError cancelled(RuntimeException reason);

    /** The same value. The root field ends for its client when it is there, which may be before {@link #close()}. */
    <T> CompletableFuture<T> observe(CompletableFuture<T> value);

    /** Nothing reads in it any more. */
    void close();
}
