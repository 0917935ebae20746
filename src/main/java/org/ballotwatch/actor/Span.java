package org.ballotwatch.actor;

import java.time.LocalDate;

/** The days for which a source says that something held, each null where it does not say. */
public record Span(LocalDate since, LocalDate heldOn, LocalDate until) {

    /** Whether it held on a day as far as the source's dates reach: without an end on and on, without any date never. */
    public boolean covers(LocalDate day) {
        LocalDate first = since != null ? since : heldOn != null ? heldOn : until;
        LocalDate last = until != null || since != null ? until : heldOn;
        return first != null && !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    /** Whether it had come about by a day; of what has no date it is taken for granted. */
    public boolean beganBy(LocalDate day) {
        LocalDate first = since != null ? since : heldOn;
        return first == null || !day.isBefore(first);
    }
}
