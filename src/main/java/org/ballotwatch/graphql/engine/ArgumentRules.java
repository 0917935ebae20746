package org.ballotwatch.graphql.engine;

import java.time.LocalDate;

/** What an application asks of arguments beyond their types. */
public interface ArgumentRules {
    /** Why a text is refused, to be put after the argument's name; null if it is not. */
    String fault(String text);

    /** The same for a date, or for the date of a time. */
    String fault(LocalDate date);

    /** The value of an argument that a field declares by {@link InheritedArguments} or {@link FieldArguments}. */
    default Object declared(Object value) {
        return value;
    }
}
