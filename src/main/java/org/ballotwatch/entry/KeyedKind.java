package org.ballotwatch.entry;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.dispute.Dispute;
import org.ballotwatch.election.Election;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.place.Place;
import org.ballotwatch.source.Source;

/** What a key can be the key of. */
public enum KeyedKind {
    SOURCE("a source"),
    PLACE("a place"),
    PERSON("a person"),
    PARTY("a party"),
    ORGANIZATION("an organization"),
    ELECTION("an election"),
    INCIDENT("an incident"),
    DISPUTE("a dispute");

    private static final KeyedKind[] ACTORS = {PERSON, PARTY, ORGANIZATION};
    private static final KeyedKind[] EVENTS = {INCIDENT, ELECTION};
    private static final KeyedKind[] SUBJECTS = {INCIDENT, ELECTION, DISPUTE};

    private final String words;

    KeyedKind(String words) {
        this.words = words;
    }

    public static KeyedKind[] actors() {
        return ACTORS.clone();
    }

    static KeyedKind[] events() {
        return EVENTS.clone();
    }

    /** What statements are about. */
    static KeyedKind[] subjects() {
        return SUBJECTS.clone();
    }

    /** As global ids carry it. */
    char letter() {
        return switch (this) {
            case SOURCE -> Source.KIND;
            case PLACE -> Place.KIND;
            case PERSON, PARTY, ORGANIZATION -> Actor.KIND;
            case ELECTION -> Election.KIND;
            case INCIDENT -> Incident.KIND;
            case DISPUTE -> Dispute.KIND;
        };
    }

    public static String words(KeyedKind... kinds) {
        return Arrays.stream(kinds).map(kind -> kind.words).collect(Collectors.joining(" or "));
    }
}
