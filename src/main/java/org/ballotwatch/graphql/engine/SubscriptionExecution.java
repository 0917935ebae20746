package org.ballotwatch.graphql.engine;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.schema.GraphQLObjectType;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ballotwatch.database.DatabaseFailure;
import org.ballotwatch.database.RetryDuringOutage;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.database.Snapshots;
import org.ballotwatch.graphql.limit.CancellationScope;
import org.ballotwatch.graphql.limit.Deadline;
import org.ballotwatch.graphql.limit.EventPermits;

/** The answers of one subscription, an event after the other, all on the event loop that it came in on. */
record SubscriptionExecution(
        Context loop,
        Asked asked,
        ExecutionDependencies plans,
        Snapshots snapshots,
        Deadline deadline,
        EventPermits lane) {
    /**
     * What is asked of each event.
     *
     * @param required whether the field is never null
     */
    record Asked(
            ExecutionContext context,
            GraphQLObjectType root,
            MergedField field,
            ArgumentScope inherited,
            boolean required) {}

    /** To be called on the event loop. An event that cannot be read while the database is away is read once it is back. */
    static Multi<ExecutionResult> answers(
            Multi<?> events,
            Asked asked,
            ExecutionDependencies plans,
            Snapshots snapshots,
            Deadline deadline,
            EventPermits lane) {
        SubscriptionExecution answers =
                new SubscriptionExecution(Vertx.currentContext(), asked, plans, snapshots, deadline, lane);
        return events.onItem()
                .transformToUniAndConcatenate(event -> RetryDuringOutage.outlasted(answers.answer(event)));
    }

    private Uni<ExecutionResult> answer(Object event) {
        return Uni.createFrom().emitter(told -> {
            AtomicBoolean over = new AtomicBoolean();
            told.onTermination(() -> over.set(true));
            lane.enter(() -> loop.runOnContext(turn -> {
                if (over.get()) {
                    lane.leave();
                } else {
                    read(event, told);
                }
            }));
        });
    }

    private void read(Object event, UniEmitter<? super ExecutionResult> told) {
        CancellationScope work = new CancellationScope();
        Snapshot snapshot = snapshots.open();
        ExecutionContext own = asked.context.transform(context -> context.resetErrors()
                .graphQLContext(GraphQLContext.newContext()
                        .of(CancellationScope.class, work)
                        .build()));
        CompletableFuture<Object> read = deadline.holds(
                work, RootField.of(plans, own, snapshot).event(asked.root, asked.field, asked.inherited, event));
        told.onTermination(() -> loop.runOnContext(turn -> read.cancel(true)));
        read.whenComplete((value, failure) -> {
            lane.leave();
            if (failure != null) {
                told.fail(failure);
            } else if (DatabaseFailure.passes(snapshot.failure())) {
                told.fail(snapshot.failure());
            } else {
                told.complete(result(value, own));
            }
        });
    }

    private ExecutionResult result(Object value, ExecutionContext own) {
        if (value == null && asked.required) {
            return new ExecutionResultImpl(null, own.getErrors());
        }
        ResultObject data = new ResultObject(ResultObject.keys(List.of(asked.field.getResultKey())));
        data.put(0, value);
        return new ExecutionResultImpl(data, own.getErrors());
    }
}
