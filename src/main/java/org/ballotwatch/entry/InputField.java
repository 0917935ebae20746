package org.ballotwatch.entry;

import java.lang.reflect.Field;

/**
 * A field of an input.
 *
 * @param column of the file of a casebook
 * @param refers to the kinds of records that it may name; empty where it names none
 */
record InputField(Field field, String column, boolean required, KeyedKind[] refers) {
    String name() {
        return field.getName();
    }

    /** A record of a casebook is found again by its key. */
    boolean isNeeded() {
        return required || column.equals("key");
    }
}
