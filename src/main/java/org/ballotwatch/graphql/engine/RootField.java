package org.ballotwatch.graphql.engine;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLObjectType;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.ballotwatch.database.PendingWrite;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.limit.CancellationScope;

/** One root field: its walk ends early, with nothing, when the request is cut short. */
record RootField(ExecutionDependencies plans, ExecutionContext context, Snapshot snapshot, PendingWrite write) {
    /** The write of a mutation can be cancelled; nothing else has one. */
    static RootField of(ExecutionDependencies plans, ExecutionContext context, Snapshot snapshot) {
        return new RootField(plans, context, snapshot, context.isMutationOperation() ? new PendingWrite() : null);
    }

    CompletableFuture<Object> value(GraphQLObjectType root, MergedField field) {
        return whole(field, walk -> walk.root(root, field));
    }

    /** The value of a subscription's field for one event. */
    CompletableFuture<Object> event(GraphQLObjectType root, MergedField field, ArgumentScope inherited, Object event) {
        return whole(field, walk -> walk.event(root, field, inherited, event));
    }

    private CompletableFuture<Object> whole(
            MergedField field, Function<RootFieldExecution, CompletableFuture<Object>> walked) {
        CancellationScope work = context.getGraphQLContext().get(CancellationScope.class);
        if (work.reason() != null) {
            snapshot.cancel(work.reason());
            return CompletableFuture.completedFuture(unread(field, work.reason())); // nothing is begun any more
        }
        return work.part(walked.apply(new RootFieldExecution(plans, context, snapshot, write)), this::stop)
                .thenApply(value -> work.reason() == null ? value : unread(field, work.reason()));
    }

    private void stop(Refusal reason) {
        snapshot.cancel(reason);
        if (write != null) {
            write.cancel();
        }
    }

    /** One error for all that could not be read: parts of a root field would look like a whole with unknown values. */
    private Object unread(MergedField field, Refusal reason) {
        ResultPath path = ResultPath.rootPath().segment(field.getResultKey());
        SourceLocation location = field.getSingleField().getSourceLocation();
        FieldErrors.Failure failure =
                write == null ? plans.errors().of(reason) : plans.errors().ofCutShort(write, reason);
        context.addError(failure.at(path, location));
        return null;
    }
}
