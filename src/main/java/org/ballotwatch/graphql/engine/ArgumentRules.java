package org.ballotwatch.graphql.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An application's rules for arguments beyond their types. */
public interface ArgumentRules {
    /** Returns why a text is refused, in words that follow the argument's name; null if it is accepted. */
    @Nullable
    String fault(String text);

    /** Returns the same for a date, or for the date part of a time. */
    @Nullable
    String fault(LocalDate date);

    /** Converts the value of an argument declared by {@link InheritedArguments} or {@link FieldArguments}. */
    default Object declared(Object value) {
        return value;
    }
}
