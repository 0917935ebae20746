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

    public static Kind[] actors() {
        return ACTORS.clone();
    }

    static Kind[] events() {
        return EVENTS.clone();
    }

    /** What statements are about. */
    static Kind[] subjects() {
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

    public static String words(Kind... kinds) {
        return Arrays.stream(kinds).map(kind -> kind.words).collect(Collectors.joining(" or "));
    }
}
