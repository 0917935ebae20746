package org.ballotwatch.resolution;

import java.util.Objects;

/**
 * One report's word on a place, an actor or a category.
 *
 * @param value compared by {@code equals}; null where the report does not say, which is no vote
 * @param precision higher is more precise
 * @param certainty higher is more certain; breaks ties that the sources' reliability leaves
 */
public record Choice<T>(T value, int precision, int certainty, ReportPrecedence precedence) {

    public Choice {
        Objects.requireNonNull(precedence, "weight");
    }
}
