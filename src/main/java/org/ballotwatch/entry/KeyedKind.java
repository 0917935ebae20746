package org.ballotwatch.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Kinds of records that have a key. */
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

    /** Returns a kind of the records in a table. Kinds of one table have one letter. */
    public static Optional<KeyedKind> ofTable(String table) {
        return Arrays.stream(values()).filter(kind -> kind.table.equals(table)).findFirst();
    }

    /** Returns a kind of the records with a letter; empty if it is that of reports or of records without a key. */
    public static Optional<KeyedKind> ofLetter(char letter) {
        return Arrays.stream(values()).filter(kind -> kind.letter == letter).findFirst();
    }

    /** The letter of this kind in global ids. */
    public char letter() {
        return letter;
    }

    public String table() {
        return table;
    }

    public static String words(KeyedKind... kinds) {
        return oneOf(Arrays.stream(kinds).map(kind -> kind.words).toList());
    }

    /** Joins the names of kinds as in "There is no person or party". */
    public static String names(KeyedKind... kinds) {
        return oneOf(Arrays.stream(kinds)
                .map(kind -> kind.words.substring(kind.words.indexOf(' ') + 1))
                .toList());
    }

    private static String oneOf(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
