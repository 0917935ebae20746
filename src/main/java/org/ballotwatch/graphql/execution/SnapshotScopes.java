package org.ballotwatch.graphql.execution;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.schema.GraphQLObjectType;
import jakarta.inject.Singleton;
import org.ballotwatch.database.PendingWrite;
import org.ballotwatch.database.Snapshots;
import org.ballotwatch.graphql.engine.ExecutionScope;
import org.ballotwatch.graphql.engine.ExecutionScopes;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.limit.LimitSettings;
import org.ballotwatch.graphql.telemetry.RequestObservation;
import org.ballotwatch.graphql.telemetry.RootFieldObserver;

/** Opens a snapshot for each root field and each event. */
@Singleton
class SnapshotScopes implements ExecutionScopes {
    private final Snapshots snapshots;
    private final FieldErrors errors;
    private final HistoricalObjects historicalObjects;
    private final int concurrency;

    SnapshotScopes(Snapshots snapshots, FieldErrors errors, HistoricalObjects historicalObjects, LimitSettings limits) {
        this.snapshots = snapshots;
        this.errors = errors;
        this.historicalObjects = historicalObjects;
        this.concurrency = limits.parallel();
    }

    @Override
    public int concurrency() {
        return concurrency;
    }

    @Override
    public ExecutionScope open(ExecutionContext context, GraphQLObjectType root, MergedField field) {
        RequestObservation observation = RequestObservation.of(context);
        if (observation == null) { // for an event, which no request waits for
            return new SnapshotScope(new SnapshotScope.Root(snapshots.open(), null, null, errors, historicalObjects));
        }
        RootFieldObserver observer = observation.rootField(root.getName(), field.getName());
        PendingWrite write = context.isMutationOperation() ? new PendingWrite() : null;
        return new SnapshotScope(
                new SnapshotScope.Root(snapshots.open(observer), write, observer, errors, historicalObjects));
    }

    /** Its snapshot is never read, and takes no connection. */
    @Override
    public ExecutionScope detached() {
        return new SnapshotScope(new SnapshotScope.Root(snapshots.open(), null, null, errors, historicalObjects));
    }
}
