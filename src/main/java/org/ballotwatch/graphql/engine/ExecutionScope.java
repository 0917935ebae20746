package org.ballotwatch.graphql.engine;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The scope in which the resolvers of one root field, or of one event, run: a database snapshot, for example. The
 * application opens it; the engine derives scopes for fields with other arguments, and closes it once. It lives on the
 * event loop of its request.
 */
public interface ExecutionScope {
    /** Returns the scope of a field with these arguments: this very scope, unless they change what is read. */
    ExecutionScope with(ArgumentScope arguments);

    /**
     * Returns the parents as this scope sees them, in the same order, for a field that reads in another scope than its
     * parents.
     */
    CompletionStage<List<Object>> reread(List<Object> parents);

    /** Creates the context passed to a resolver: a subclass of the application's own, which may hold more. */
    FieldContext context(FieldContext field);

    /**
     * Returns why nothing more can be read: the first failure, or the reason for cancellation; null if nothing has
     * failed.
     */
    @Nullable
    Throwable failure();

    /** Returns whether the same read may succeed shortly. An event is then read again. */
    boolean mayRecover();

    /** Returns the error of a field that failed. */
    FieldError error(Throwable thrown);

    /** Stops running reads and fails those that would follow. */
    void cancel(RuntimeException reason);

    /** Returns the error of a root field that was cancelled. */
    FieldError cancelled(RuntimeException reason);

    /**
     * Returns the same value. The client sees the root field end when the value arrives, possibly before {@link
     * #close()}.
     */
    <T> CompletableFuture<T> observe(CompletableFuture<T> value);

    /** Closes the scope; nothing reads in it any more. */
    void close();
}
