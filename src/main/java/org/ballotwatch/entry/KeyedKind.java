package org.ballotwatch.entry;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a key can be the key of. */
public enum KeyedKind {
    SOURCE("a source", 'S', "source"),
    PLACE("a place", 'L', "place"),
    PERSON("a person", 'A', "actor"),
    PARTY("a party", 'A', "actor"),
    ORGANIZATION("an organization", 'A', "actor"),
    ELECTION("an election", 'E', "election"),
    INCIDENT("an incident", 'I', "incident"),
    DISPUTE("a dispute", 'D', "dispute");

    private static final KeyedKind[] ACTORS = {PERSON, PARTY, ORGANIZATION};

    private final String words;
    private final char letter;
    private final String table;

    KeyedKind(String words, char letter, String table) {
        this.words = words;
        this.letter = letter;
        this.table = table;
    }

    public static KeyedKind[] actors() {
        return ACTORS.clone();
    }

    /** As global ids carry it. */
    public char letter() {
        return letter;
    }

    public String table() {
        return table;
    }

    public static String words(KeyedKind... kinds) {
        return Arrays.stream(kinds).map(kind -> kind.words).collect(Collectors.joining(" or "));
    }
}
