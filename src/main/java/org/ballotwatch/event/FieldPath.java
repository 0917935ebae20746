package org.ballotwatch.event;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** How clients read which field of an event is meant; each value is called alike wherever it is called. */
public final class FieldPath {
    /** What descriptions of such paths say of them. */
    public static final String SPELLING =
            "Brackets name the entry of a list, separated by slashes: figures[WEAPONS_USED/ALL/DRONE],"
                    + " seatResults[Fatah Alliance].seats. A statement is named by speaker, kind and day; equal ones are numbered"
                    + " by the day they became public. A backslash precedes a slash or bracket within a name.";

    private FieldPath() {}

    /** The path of an entry of a list, given what tells it from the others; null for what it has not. */
    public static String entry(String list, Object... parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(part -> part.toString().replaceAll("[/\\[\\]\\\\]", "\\\\$0"))
                .collect(Collectors.joining("/", list + "[", "]"));
    }
}
