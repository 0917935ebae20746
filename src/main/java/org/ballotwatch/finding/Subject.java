package org.ballotwatch.finding;

import org.ballotwatch.actor.Actor;
import org.ballotwatch.actor.Actors;

/**
 * A kind of record that a rule speaks of.
 *
 * @param kind as global ids carry it
 * @param column in which the rule's statement has the record's id, null where it names none
 */
record Subject(char kind, String column) {
    /** A condition on the rule's rows, to be put into an {@code or}. */
    String is(String parameter) {
        return "f." + column + " = " + (kind == Actor.KIND ? Actors.standing(parameter) : ":" + parameter);
    }

    /** A condition on the rule's rows, to be put into an {@code or}. */
    String among(String parameter) {
        return "f." + column + " = any(:" + parameter + ")";
    }
}
