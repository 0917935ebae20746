package org.ballotwatch.event;

import java.time.LocalDate;

/**
 * The days that a field of changes is asked for.
 *
 * @param from the first; null if open
 * @param to the last; null if open
 */
public record AskedDays(LocalDate from, LocalDate to) {
    public boolean include(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
