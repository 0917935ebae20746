package org.ballotwatch.event;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** Paths of an event's fields, as clients see them. A value has the same path everywhere. */
public final class FieldPath {
    /** The description of the syntax, for GraphQL descriptions. */
    public static final String SPELLING =
            "Brackets name the entry of a list, separated by slashes: figures[WEAPONS_USED/ALL/DRONE],"
                    + " results[Fatah Alliance].seats. A statement is named by its utterance, else by speaker, kind and day;"
                    + " equal ones are numbered by the day they became public. A backslash precedes a slash or bracket within a name.";

    private FieldPath() {}

    /** The path of a list's entry, given the parts that identify it; null parts are omitted. */
    public static String entry(String list, Object... parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(part -> part.toString().replaceAll("[/\\[\\]\\\\]", "\\\\$0"))
                .collect(Collectors.joining("/", list + "[", "]"));
    }
}
