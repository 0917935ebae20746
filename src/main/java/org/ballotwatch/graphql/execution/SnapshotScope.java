package org.ballotwatch.graphql.execution;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.ballotwatch.database.DatabaseFailure;
import org.ballotwatch.database.PendingWrite;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.engine.ArgumentScope;
import org.ballotwatch.graphql.engine.ExecutionScope;
import org.ballotwatch.graphql.engine.FieldContext;
import org.ballotwatch.graphql.engine.FieldError;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.telemetry.RootFieldObserver;

/** One snapshot of the database for each root field, seen as of the moment that applies to a field. */
final class SnapshotScope implements ExecutionScope {
    private final Root root;
    private final OffsetDateTime moment;
    private final Snapshot snapshot;

    /**
     * State shared by the fields below one root field.
     *
     * @param snapshot the current data
     * @param write the change of a mutation, which can be cancelled; null for other operations
     * @param observer null if the root field is not observed
     */
    record Root(
            Snapshot snapshot,
            PendingWrite write,
            RootFieldObserver observer,
            FieldErrors errors,
            HistoricalObjects past) {}

    SnapshotScope(Root root) {
        this(root, null);
    }

    private SnapshotScope(Root root, OffsetDateTime moment) {
        this.root = root;
        this.moment = moment;
        this.snapshot = root.snapshot.asOf(moment);
    }

    @Override
    public ExecutionScope with(ArgumentScope arguments) {
        OffsetDateTime changed = arguments.as(RecordedAsOf.class).recordedAsOf();
        return Objects.equals(changed, moment) ? this : new SnapshotScope(root, changed);
    }

    @Override
    public CompletionStage<List<Object>> reread(List<Object> parents) {
        return root.past.read(snapshot, parents).subscribeAsCompletionStage();
    }

    @Override
    public FieldContext context(FieldContext field) {
        return new ResolverContext(field, snapshot, root.write);
    }

    @Override
    public Throwable failure() {
        return root.snapshot.failure();
    }

    @Override
    public boolean mayRecover() {
        return DatabaseFailure.passes(failure());
    }

    /** Maps failures after an edit was made: they do not undo it, and the error must not suggest so. */
    @Override
    public FieldError error(Throwable thrown) {
        FieldError error = root.errors.of(thrown);
        return root.write != null && root.write.isCommitted() ? root.errors.ofUnread(error) : error;
    }

    @Override
    public void cancel(RuntimeException reason) {
        root.snapshot.cancel(reason);
        if (root.write != null) {
            root.write.cancel();
        }
    }

    @Override
    public FieldError cancelled(RuntimeException reason) {
        return root.write == null ? root.errors.of(reason) : root.errors.ofCutShort(root.write, (Refusal) reason);
    }

    @Override
    public <T> CompletableFuture<T> observe(CompletableFuture<T> value) {
        return root.observer == null ? value : root.observer.until(value);
    }

    @Override
    public void close() {
        root.snapshot.close();
    }
}
