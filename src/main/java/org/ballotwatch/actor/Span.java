package org.ballotwatch.actor;

import java.time.LocalDate;

/** The days on which something held according to a source; each is null if the source does not give it. */
public record Span(LocalDate since, LocalDate heldOn, LocalDate until) {
    /** {@link #covers} as SQL: whether reports {@code r} held on the day {@code :on}. */
    static final String COVERS = """
            coalesce(r.since, r.held_on, r.until) <= :on
              and coalesce(r.until, case when r.since is null then r.held_on end, date 'infinity') >= :on""";

    /**
     * Whether it held on a day by the source's dates. A span without an end never ends; one without any date covers no
     * day.
     */
    public boolean covers(LocalDate day) {
        LocalDate first = since != null ? since : heldOn != null ? heldOn : until;
        LocalDate last = until != null || since != null ? until : heldOn;
        return first != null && !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    /** Whether it had begun by a day. A span without a first date is assumed to have begun. */
    public boolean beganBy(LocalDate day) {
        LocalDate first = since != null ? since : heldOn;
        return first == null || !day.isBefore(first);
    }
}
