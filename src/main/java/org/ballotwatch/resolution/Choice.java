package org.ballotwatch.resolution;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One report's value for a place, an actor or a category.
 *
 * @param value compared by {@code equals}; null if the report gives no value, which is no vote
 * @param precision higher is more precise
 * @param certainty higher is more certain; breaks ties that remain after the sources' reliability
 */
public record Choice<T>(@Nullable T value, int precision, int certainty, ReportPrecedence precedence) {

    public Choice {
        Objects.requireNonNull(precedence, "weight");
    }
}
