package org.ballotwatch.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** The latest stretch of the log, without gaps. */
final class LogBuffer {
    private final int most;
    private final Deque<LogEntry> stretch = new ArrayDeque<>();
    private LogOffset start = new LogOffset(0, 0);
    private LogOffset end = start;

    LogBuffer(int most) {
        this.most = most;
    }

    /** Where the log is to be read on from. */
    LogOffset end() {
        return end;
    }

    /** Whether all there is from a position up to the end is here. */
    boolean covers(LogOffset from) {
        return from.compareTo(start) >= 0;
    }

    /** Forgets everything and goes on from a later position. */
    void skipTo(LogOffset from) {
        stretch.clear();
        start = from;
        end = from;
    }

    /** What was read from the end on. */
    void add(List<LogEntry> read) {
        for (LogEntry each : read) {
            stretch.addLast(each);
            end = each.position();
        }
        while (stretch.size() > most) {
            start = stretch.removeFirst().position();
        }
    }

    /** What comes after a position that this {@link #covers}. */
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
