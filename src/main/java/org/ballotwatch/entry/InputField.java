package org.ballotwatch.entry;

import java.lang.reflect.Field;

/**
 * A field of an input.
 *
 * @param column the column in a casebook's file
 * @param refers the kinds of records that it may refer to; empty if it is not a reference
 */
record InputField(Field field, String column, boolean required, KeyedKind[] refers) {
    String name() {
        return field.getName();
    }

    /** A casebook's record also needs its key, which identifies it on the next load. */
    boolean isNeeded() {
        return required || column.equals("key");
    }
}
