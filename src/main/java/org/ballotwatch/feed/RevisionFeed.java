package org.ballotwatch.feed;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.ballotwatch.database.NotificationListener;
import org.ballotwatch.database.RetryDuringOutage;
import org.jboss.logging.Logger;

/**
 * The log of revisions as it grows. It is read once for all who follow it, and only while somebody does; whoever is further
 * behind than what is kept in memory reads the log for itself.
 */
@Singleton
class RevisionFeed {
    private static final Logger LOG = Logger.getLogger(RevisionFeed.class);

    /** The channel on which the triggers that write revisions tell of them. */
    private static final String CHANNEL = "revision";

    private static final int KEPT = 10_000;
    private static final int AT_ONCE = 500;

    private final RevisionLog log;
    private final NotificationListener channels;
    private final LogBuffer buffer = new LogBuffer(KEPT);
    private final Set<UniEmitter<? super Boolean>> waiting = new LinkedHashSet<>();
    private boolean listening;
    private boolean reading;
    private boolean again;

    RevisionFeed(RevisionLog log, NotificationListener channels) {
        this.log = log;
        this.channels = channels;
    }

    /**
     * All that was and will be logged after a position, in order and without end, in lists of some hundred at most. Reads
     * as the subscriber asks for it.
     */
    Multi<List<LogEntry>> after(LogOffset start) {
        return Multi.createBy()
                .repeating()
                .uni(() -> new AtomicReference<>(start), at -> next(at.get())
                        .invoke(page -> at.set(page.get(page.size() - 1).position())))
                .indefinitely();
    }

    /** At least one. */
    private Uni<List<LogEntry>> next(LogOffset from) {
        return Uni.createFrom().deferred(() -> {
            List<LogEntry> buffered = buffered(from);
            if (buffered == null) {
                return RetryDuringOutage.outlasted(log.after(from, AT_ONCE))
                        .flatMap(page ->
                                page.isEmpty() ? more(from) : Uni.createFrom().item(page));
            }
            return buffered.isEmpty() ? more(from) : Uni.createFrom().item(buffered);
        });
    }

    /** Null where it has to be read, be it for having been forgotten or for not having been seen yet. */
    private synchronized List<LogEntry> buffered(LogOffset from) {
        return buffer.covers(from) && !from.isAfter(buffer.end()) ? buffer.after(from) : null;
    }

    private Uni<List<LogEntry>> more(LogOffset from) {
        return Uni.createFrom()
                .<Boolean>emitter(waiter -> {
                    if (wait(from, waiter)) {
                        waiter.onTermination(() -> unsubscribe(waiter));
                        poll();
                    } else {
                        waiter.complete(true);
                    }
                })
                .flatMap(something -> next(from));
    }

    /**
     * @param from where the log ended a moment ago
     * @return false if there is something meanwhile
     */
    private synchronized boolean wait(LogOffset from, UniEmitter<? super Boolean> waiter) {
        if (!listening) {
            listening = true;
            channels.listen(CHANNEL, this::poll);
        }
        if (buffer.covers(from) && !buffer.after(from).isEmpty()) {
            return false;
        }
        if (waiting.isEmpty() && !reading && from.isAfter(buffer.end())) {
            buffer.skipTo(from); // nobody followed for a while
        }
        waiting.add(waiter);
        return true;
    }

    private synchronized void unsubscribe(UniEmitter<? super Boolean> waiter) {
        waiting.remove(waiter);
    }

    /** Reads on, if somebody waits for it. */
    private void poll() {
        LogOffset from;
        synchronized (this) {
            again = reading;
            if (reading || waiting.isEmpty()) {
                return;
            }
            reading = true;
            from = buffer.end();
        }
        log.after(from, AT_ONCE).subscribe().with(this::read, failure -> {
            LOG.debug("The log of revisions cannot be read; the next look will tell more", failure);
            read(List.of());
        });
    }

    private void read(List<LogEntry> found) {
        List<UniEmitter<? super Boolean>> waiters;
        boolean more;
        synchronized (this) {
            reading = false;
            buffer.add(found);
            more = again || found.size() == AT_ONCE;
            again = false;
            waiters = found.isEmpty() ? List.of() : new ArrayList<>(waiting);
            waiting.removeAll(waiters);
        }
        waiters.forEach(each -> each.complete(true));
        if (more) {
            poll();
        }
    }
}
