package org.ballotwatch.graphql.plan;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLObjectType;
import java.util.concurrent.CompletableFuture;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.limit.Work;

/** One root field: its walk ends early, with nothing, when the request is cut short. */
record RootField(Plans plans, ExecutionContext context, Snapshot snapshot) {
    CompletableFuture<Object> value(GraphQLObjectType root, MergedField field) {
        Work work = context.getGraphQLContext().get(Work.class);
        if (work.reason() != null) {
            snapshot.cancel(work.reason());
        }
        return work.part(new Walk(plans, context, snapshot).root(root, field), snapshot::cancel)
                .thenApply(value -> work.reason() == null ? value : unread(field, work.reason()));
    }

    /** One error for all that could not be read: parts of a root field would look like a whole with unknown values. */
    private Object unread(MergedField field, Refusal reason) {
        ResultPath path = ResultPath.rootPath().segment(field.getResultKey());
        SourceLocation location = field.getSingleField().getSourceLocation();
        context.addError(plans.errors().of(reason).at(path, location));
        return null;
    }
}
