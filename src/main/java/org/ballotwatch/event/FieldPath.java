package org.ballotwatch.event;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** How clients read which field of an event is meant; each value is called alike wherever it is called. */
public final class FieldPath {
    /** What descriptions of such paths say of them. */
    public static final String SPELLING =
            "What tells an entry of a list from the others stands in brackets, parted by strokes:"
                    + " figures[WEAPONS_USED/ALL/DRONE], seatResults[Fatah Alliance].seats; of statements these are the speaker,"
                    + " the kind, the day it was said if known, and from the second of equal ones on its number by the day they were"
                    + " public. A stroke or bracket within a name has a backslash before it.";

    private FieldPath() {}

    /** The path of an entry of a list, given what tells it from the others; null for what it has not. */
    public static String entry(String list, Object... parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(part -> part.toString().replaceAll("[/\\[\\]\\\\]", "\\\\$0"))
                .collect(Collectors.joining("/", list + "[", "]"));
    }
}
