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
import org.ballotwatch.database.Channels;
import org.ballotwatch.database.RetryDuringOutage;
import org.jboss.logging.Logger;

/**
 * The log of revisions as it grows. It is read once for all who follow it, and only while somebody does; whoever is further
 * behind than what is kept in memory reads the log for itself.
 */
@Singleton
class Feed {
    private static final Logger LOG = Logger.getLogger(Feed.class);

    /** The channel on which the triggers that write revisions tell of them. */
    private static final String CHANNEL = "revision";

    private static final int KEPT = 10_000;
    private static final int AT_ONCE = 500;

    private final Log log;
    private final Channels channels;
    private final LogBuffer recent = new LogBuffer(KEPT);
    private final Set<UniEmitter<? super Boolean>> waiting = new LinkedHashSet<>();
    private boolean listening;
    private boolean reading;
    private boolean again;

    Feed(Log log, Channels channels) {
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
            List<LogEntry> kept = kept(from);
            if (kept == null) {
                return RetryDuringOutage.outlasted(log.after(from, AT_ONCE))
                        .flatMap(page ->
                                page.isEmpty() ? more(from) : Uni.createFrom().item(page));
            }
            return kept.isEmpty() ? more(from) : Uni.createFrom().item(kept);
        });
    }

    /** Null where it has to be read, be it for having been forgotten or for not having been seen yet. */
    private synchronized List<LogEntry> kept(LogOffset from) {
        return recent.reaches(from) && !from.isAfter(recent.end()) ? recent.after(from) : null;
    }

    private Uni<List<LogEntry>> more(LogOffset from) {
        return Uni.createFrom()
                .<Boolean>emitter(told -> {
                    if (wait(from, told)) {
                        told.onTermination(() -> leave(told));
                        look();
                    } else {
                        told.complete(true);
                    }
                })
                .flatMap(something -> next(from));
    }

    /**
     * @param from where the log ended a moment ago
     * @return false if there is something meanwhile
     */
    private synchronized boolean wait(LogOffset from, UniEmitter<? super Boolean> told) {
        if (!listening) {
            listening = true;
            channels.listen(CHANNEL, this::look);
        }
        if (recent.reaches(from) && !recent.after(from).isEmpty()) {
            return false;
        }
        if (waiting.isEmpty() && !reading && from.isAfter(recent.end())) {
            recent.skipTo(from); // nobody followed for a while
        }
        waiting.add(told);
        return true;
    }

    private synchronized void leave(UniEmitter<? super Boolean> told) {
        waiting.remove(told);
    }

    /** Reads on, if somebody waits for it. */
    private void look() {
        LogOffset from;
        synchronized (this) {
            again = reading;
            if (reading || waiting.isEmpty()) {
                return;
            }
            reading = true;
            from = recent.end();
        }
        log.after(from, AT_ONCE).subscribe().with(this::read, failure -> {
            LOG.debug("The log of revisions cannot be read; the next look will tell more", failure);
            read(List.of());
        });
    }

    private void read(List<LogEntry> found) {
        List<UniEmitter<? super Boolean>> told;
        boolean more;
        synchronized (this) {
            reading = false;
            recent.add(found);
            more = again || found.size() == AT_ONCE;
            again = false;
            told = found.isEmpty() ? List.of() : new ArrayList<>(waiting);
            waiting.removeAll(told);
        }
        told.forEach(each -> each.complete(true));
        if (more) {
            look();
        }
    }
}
