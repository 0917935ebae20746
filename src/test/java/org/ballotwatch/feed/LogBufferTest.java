package org.ballotwatch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.ballotwatch.revision.RevisionAction;
import org.junit.jupiter.api.Test;

/** The entries of the log that are buffered, and those that must be read. */
class LogBufferTest {
    private final LogBuffer buffer = new LogBuffer(3);

    @Test
    void entries_after_a_position_are_in_order() {
        buffer.add(logged(1, 2, 3));
        assertThat(buffer.after(new LogOffset(1, 0))).isEqualTo(logged(1, 2, 3));
        assertThat(buffer.after(LogOffset.afterCommit(1))).isEqualTo(logged(2, 3));
        assertThat(buffer.after(buffer.end())).isEmpty();
    }

    @Test
    void old_entries_are_dropped_and_reported_as_missing() {
        buffer.add(logged(1, 2));
        buffer.add(logged(3, 4, 5));
        assertThat(buffer.covers(new LogOffset(1, 1))).isFalse();
        assertThat(buffer.covers(new LogOffset(2, 1))).isTrue();
        assertThat(buffer.after(new LogOffset(2, 1))).isEqualTo(logged(3, 4, 5));
    }

    @Test
    void skipped_entries_are_not_in_the_buffer() {
        buffer.add(logged(1));
        buffer.skipTo(LogOffset.afterCommit(7));
        assertThat(buffer.covers(new LogOffset(1, 1))).isFalse();
        buffer.add(logged(8));
        assertThat(buffer.after(LogOffset.afterCommit(7))).isEqualTo(logged(8));
    }

    private static List<LogEntry> logged(long... places) {
        return LongStream.of(places)
                .mapToObj(place -> new LogEntry(
                        new LogOffset(place, 1),
                        "INCIDENT",
                        new UUID(0, place),
                        RevisionAction.CREATED,
                        null,
                        null,
                        null))
                .toList();
    }
}
