package org.ballotwatch.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** The latest part of the log, without gaps. */
final class LogBuffer {
    private final int most;
    private final Deque<LogEntry> stretch = new ArrayDeque<>();
    private LogOffset start = new LogOffset(0, 0);
    private LogOffset end = start;

    LogBuffer(int most) {
        this.most = most;
    }

    /** The position from which the log has to be read next. */
    LogOffset end() {
        return end;
    }

    /** Whether the buffer contains all entries from a position up to its end. */
    boolean covers(LogOffset from) {
        return from.compareTo(start) >= 0;
    }

    /** Forgets everything and continues from a later position. */
    void skipTo(LogOffset from) {
        stretch.clear();
        start = from;
        end = from;
    }

    /** Adds the entries that were read from the end. */
    void add(List<LogEntry> read) {
        for (LogEntry each : read) {
            stretch.addLast(each);
            end = each.position();
        }
        while (stretch.size() > most) {
            start = stretch.removeFirst().position();
        }
    }

    /** The entries after a position that this {@link #covers}. */
    List<LogEntry> after(LogOffset from) {
        List<LogEntry> found = new ArrayList<>();
        for (Iterator<LogEntry> latest = stretch.descendingIterator(); latest.hasNext(); ) {
            LogEntry each = latest.next();
            if (!each.position().isAfter(from)) {
                break;
            }
            found.add(each);
        }
        Collections.reverse(found);
        return found;
    }
}
