package org.ballotwatch.entry;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a key can be the key of. */
public enum Kind {
    SOURCE("a source"),
    PLACE("a place"),
    PERSON("a person"),
    PARTY("a party"),
    ORGANIZATION("an organization"),
    ELECTION("an election"),
    INCIDENT("an incident"),
    DISPUTE("a dispute");

    private static final Kind[] ACTORS = {PERSON, PARTY, ORGANIZATION};
    private static final Kind[] EVENTS = {INCIDENT, ELECTION};
    private static final Kind[] SUBJECTS = {INCIDENT, ELECTION, DISPUTE};

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    static Kind[] actors() {
        return ACTORS.clone();
    }

    static Kind[] events() {
        return EVENTS.clone();
    }

    /** What statements are about. */
    static Kind[] subjects() {
        return SUBJECTS.clone();
    }

    public static String words(Kind... kinds) {
        return Arrays.stream(kinds).map(kind -> kind.words).collect(Collectors.joining(" or "));
    }
}
