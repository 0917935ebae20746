package org.ballotwatch.entry;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One record or report as it is entered: where faults are reported, and what its references stand for. A row of a casebook's
 * file is one, and the input of a mutation.
 */
public final class Entry {
    private final String where;
    private final Form form;
    private final KeyResolver keys;
    private final Map<String, UUID> countries;
    private final Set<String> faulty = new HashSet<>();

    /** What an entry is written in. */
    public interface Form {
        /** @param field of the input, null for the whole entry */
        void problem(String field, String message);

        /** The name that the author knows a field by. */
        default String named(String field) {
            return field;
        }

        /** Whether a field is filled in here, rather than kept from an earlier version. */
        default boolean gives(String field) {
            return true;
        }
    }

    /**
     * @param where for the author to find it again
     * @param countries ids by alpha-2 code
     */
    public Entry(String where, Form form, KeyResolver keys, Map<String, UUID> countries) {
        this.where = where;
        this.form = form;
        this.keys = keys;
        this.countries = countries;
    }

    public void problem(String field, String message) {
        faulty.add(field);
        form.problem(field, message);
    }

    /** Whether a problem of any of these fields was reported. */
    public boolean isFaulty(String... fields) {
        return Arrays.stream(fields).anyMatch(faulty::contains);
    }

    public String named(String field) {
        return form.named(field);
    }

    public boolean gives(String field) {
        return form.gives(field);
    }

    public String where() {
        return where;
    }

    Form form() {
        return form;
    }

    KeyResolver keys() {
        return keys;
    }

    Map<String, UUID> countries() {
        return countries;
    }
}
