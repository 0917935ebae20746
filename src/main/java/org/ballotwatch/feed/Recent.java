package org.ballotwatch.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** The latest stretch of the log, without gaps. */
final class Recent {
    private final int most;
    private final Deque<Logged> stretch = new ArrayDeque<>();
    private Position start = new Position(0, 0);
    private Position end = start;

    Recent(int most) {
        this.most = most;
    }

    /** Where the log is to be read on from. */
    Position end() {
        return end;
    }

    /** Whether all there is from a position up to the end is here. */
    boolean reaches(Position from) {
        return from.compareTo(start) >= 0;
    }

    /** Forgets everything and goes on from a later position. */
    void skipTo(Position from) {
        stretch.clear();
        start = from;
        end = from;
    }

    /** What was read from the end on. */
    void add(List<Logged> read) {
        for (Logged each : read) {
            stretch.addLast(each);
            end = each.position();
        }
        while (stretch.size() > most) {
            start = stretch.removeFirst().position();
        }
    }

    /** What comes after a position that this {@link #reaches}. */
    List<Logged> after(Position from) {
        List<Logged> found = new ArrayList<>();
        for (Iterator<Logged> latest = stretch.descendingIterator(); latest.hasNext(); ) {
            Logged each = latest.next();
            if (!each.position().isAfter(from)) {
                break;
            }
            found.add(each);
        }
        Collections.reverse(found);
        return found;
    }
}
