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
 * The log of revisions as it grows. It is read once for all subscribers, and only while there are any. A subscriber
 * that is further behind than the buffer reads the log by itself.
 */
@Singleton
class RevisionFeed {
    private static final Logger LOG = Logger.getLogger(RevisionFeed.class);

    /** The channel on which the triggers that write revisions send notifications. */
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
     * All present and future entries after a position, in order and without end, in lists of a few hundred at most. It
     * reads on demand of the subscriber.
     */
    Multi<List<LogEntry>> after(LogOffset start) {
        return Multi.createBy()
                .repeating()
                .uni(() -> new AtomicReference<>(start), at -> next(at.get())
                        .invoke(page -> at.set(page.get(page.size() - 1).position())))
                .indefinitely();
    }

    /** The next entries, at least one. */
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

    /** Null if the entries have to be read, because they were discarded or not yet read. */
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
     * @param from the previous end of the log
     * @return false if there are new entries by now
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
            buffer.skipTo(from); // there was no subscriber for a while
        }
        waiting.add(waiter);
        return true;
    }

    private synchronized void unsubscribe(UniEmitter<? super Boolean> waiter) {
        waiting.remove(waiter);
    }

    /** Reads new entries if a subscriber waits for them. */
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
            LOG.debug("The log of revisions cannot be read; reading is retried", failure);
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
