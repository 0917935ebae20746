package org.ballotwatch.numeral;

/** What a recorded number counts, as far as the words beside a number in a text can tell it from other things. */
public enum CountedThing {
    KILLED,
    INJURED,
    ARRESTED,
    /** People who are none of those before. */
    PEOPLE,
    WEAPONS,
    SEATS,
    /** A share in percent. */
    PERCENT,
    /** Anything else. */
    OTHER;

    boolean isPeople() {
        return this == KILLED || this == INJURED || this == ARRESTED || this == PEOPLE;
    }
}
