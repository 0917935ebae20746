package org.ballotwatch.revision;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.database.Snapshots;

/**
 * The position of the log of revisions: the place of the last commit. Places are given out in the order in which commits
 * become visible. So equal positions mean equal data, and whoever was told that an edit is made reads a position behind it.
 */
@Singleton
public class LogPosition {
    /** A position that takes longer is worth less than the answer to the request. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Query END = new Query("select coalesce(max(c.place), 0)\nfrom revision_commit c");

    private final Snapshots snapshots;
    private CompletableFuture<Long> next;
    private boolean reading;

    LogPosition(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /**
     * The position at some moment after this call, on any thread. Calls share a statement, but never one that was sent before
     * them: an edit may have been acknowledged in between.
     */
    public CompletionStage<Long> now() {
        CompletableFuture<Long> asked;
        synchronized (this) {
            if (next == null) {
                next = new CompletableFuture<>();
            }
            asked = next;
            if (reading) {
                return asked;
            }
            reading = true;
            next = null;
        }
        read(asked);
        return asked;
    }

    private void read(CompletableFuture<Long> asked) {
        Uni.createFrom()
                .deferred(() -> {
                    Snapshot snapshot = snapshots.open();
                    return snapshot.alone().first(END, row -> row.longInteger()).eventually(snapshot::close);
                })
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .subscribe()
                .with(
                        position -> {
                            readNext();
                            asked.complete(position);
                        },
                        failure -> {
                            readNext();
                            asked.completeExceptionally(failure);
                        });
    }

    private void readNext() {
        CompletableFuture<Long> waiting;
        synchronized (this) {
            waiting = next;
            next = null;
            reading = waiting != null;
        }
        if (waiting != null) {
            read(waiting);
        }
    }
}
